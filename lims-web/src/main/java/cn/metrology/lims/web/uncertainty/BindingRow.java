package cn.metrology.lims.web.uncertainty;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

/** Where a worksheet takes one input of the model from: formulas for estimate and parameters, or columns of readings; begins as on the bench. */
public class BindingRow implements Serializable {
    private static final String BETWEEN = "\\s*[;；,，]\\s*";

    private final String name;
    private final String unit;
    private final String distribution;
    private String caption = "";
    private String value;
    private String parameters;
    private String columns = "";
    private String dof;
    private String group = "";

    BindingRow(InputRow input) {
        this.name = input.getName().strip();
        this.unit = input.getUnit().strip();
        this.distribution = input.getType().code();
        this.value = input.getValue();
        this.dof = input.getDof();
        StringJoiner text = new StringJoiner("; ");
        ((Map<?, ?>) input.toMap().get("dist")).forEach((key, number) -> {
            if (number instanceof BigDecimal one) {
                text.add(key + " = " + one.toPlainString());
            }
        });
        this.parameters = text.toString();
    }

    /** The member of {@code inputs} of a budget, see docs/procedure-format.md. */
    Map<String, Object> toMap() {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("name", name);
        put(input, "nameZh", caption);
        put(input, "unit", unit);
        put(input, "distribution", distribution);
        put(input, "value", value);
        put(input, "dof", dof);
        put(input, "group", group);
        Map<String, Object> formulas = new LinkedHashMap<>();
        for (String part : parts(parameters)) {
            int sign = part.indexOf('=');
            if (sign <= 0) {
                throw new InputRow.NotANumberException(name, part);
            }
            formulas.put(
                    part.substring(0, sign).strip(), part.substring(sign + 1).strip());
        }
        if (!formulas.isEmpty()) {
            input.put("parameters", formulas);
        }
        if (!columns.isBlank()) {
            input.put("of", new ArrayList<>(parts(columns)));
        }
        return input;
    }

    static void put(Map<String, Object> into, String key, String text) {
        if (!text.isBlank()) {
            into.put(key, text.strip());
        }
    }

    private static List<String> parts(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(BETWEEN));
    }

    public String getName() {
        return name;
    }

    public String getUnit() {
        return unit;
    }

    /** The key of the caption of its distribution. */
    public String getDistributionKey() {
        return DistributionType.ofCode(distribution).getKey();
    }

    public boolean isObserved() {
        return distribution.equals(DistributionType.OBSERVATIONS.code());
    }

    public String getCaption() {
        return caption;
    }

    public void setCaption(String caption) {
        this.caption = Objects.requireNonNullElse(caption, "");
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = Objects.requireNonNullElse(value, "");
    }

    public String getParameters() {
        return parameters;
    }

    public void setParameters(String parameters) {
        this.parameters = Objects.requireNonNullElse(parameters, "");
    }

    public String getColumns() {
        return columns;
    }

    public void setColumns(String columns) {
        this.columns = Objects.requireNonNullElse(columns, "");
    }

    public String getDof() {
        return dof;
    }

    public void setDof(String dof) {
        this.dof = Objects.requireNonNullElse(dof, "");
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = Objects.requireNonNullElse(group, "");
    }
}
