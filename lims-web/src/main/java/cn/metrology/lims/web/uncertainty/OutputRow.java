package cn.metrology.lims.web.uncertainty;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/** One output on the workbench: a name that the model defines and the unit wanted. */
public class OutputRow implements Serializable {
    private String name;
    private String unit;

    public OutputRow() {
        this("", "1");
    }

    OutputRow(String name, String unit) {
        this.name = name;
        this.unit = unit;
    }

    Map<String, Object> toMap() {
        return Map.of("name", name.strip(), "unit", unit.strip());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = Objects.requireNonNullElse(unit, "");
    }
}
