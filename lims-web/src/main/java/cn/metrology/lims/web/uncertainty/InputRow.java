package cn.metrology.lims.web.uncertainty;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

/** One input on the workbench, as typed. */
public class InputRow implements Serializable {
    private static final String BETWEEN = "[\\s,;，；]+";

    private String name = "";
    private String unit = "1";
    private String value = "";
    private DistributionType type = DistributionType.NORMAL;
    private String parameters = "";
    private String dof = "";

    /** A number typed where none can be read. */
    static class NotANumberException extends RuntimeException {
        private final transient String field;
        private final transient String text;

        NotANumberException(String field, String text) {
            super(field + ": " + text);
            this.field = field;
            this.text = text;
        }

        String field() {
            return field;
        }

        String text() {
            return text;
        }
    }

    static InputRow of(Map<?, ?> input) {
        InputRow row = new InputRow();
        row.name = shown(input.get("name"));
        row.unit = input.get("unit") == null ? "1" : shown(input.get("unit"));
        row.value = shown(input.get("value"));
        row.dof = shown(input.get("dof"));
        if (input.get("dist") instanceof Map<?, ?> dist) {
            row.type = DistributionType.ofCode(shown(dist.get("type")));
            StringJoiner text = new StringJoiner(" ");
            dist.forEach((key, parameter) -> {
                if (parameter instanceof List<?> values) {
                    values.forEach(v -> text.add(shown(v)));
                } else if (!key.equals("type") && !key.equals("dof")) {
                    text.add(key.equals(row.type.main()) ? shown(parameter) : key + "=" + shown(parameter));
                }
            });
            row.parameters = text.toString();
        }
        return row;
    }

    private static String shown(Object value) {
        return value instanceof BigDecimal number ? number.toString() : value == null ? "" : value.toString();
    }

    /** The fields that the engine reads. */
    Map<String, Object> toMap() {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("name", name.strip());
        input.put("unit", unit.strip());
        if (!value.isBlank()) {
            input.put("value", number(name, value));
        }
        if (!dof.isBlank()) {
            input.put("dof", number(name, dof));
        }
        input.put("dist", distribution());
        return input;
    }

    private Map<String, Object> distribution() {
        Map<String, Object> dist = new LinkedHashMap<>();
        dist.put("type", type.code());
        List<BigDecimal> numbers = new ArrayList<>();
        for (String part : parameters.strip().split(BETWEEN, -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                dist.put(part.substring(0, equals), number(name, part.substring(equals + 1)));
            } else if (!part.isEmpty()) {
                numbers.add(number(name, part));
            }
        }
        if (type == DistributionType.OBSERVATIONS) {
            dist.put("values", numbers);
        } else if (!numbers.isEmpty()) {
            dist.put(type.main(), numbers.get(0));
        }
        return dist;
    }

    static BigDecimal number(String field, String text) {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            throw new NotANumberException(field, text);
        }
    }

    boolean isEmpty() {
        return name.isBlank() && value.isBlank() && parameters.isBlank();
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

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = Objects.requireNonNullElse(value, "");
    }

    public DistributionType getType() {
        return type;
    }

    public void setType(DistributionType type) {
        this.type = type;
    }

    public String getParameters() {
        return parameters;
    }

    public void setParameters(String parameters) {
        this.parameters = Objects.requireNonNullElse(parameters, "");
    }

    public String getDof() {
        return dof;
    }

    public void setDof(String dof) {
        this.dof = Objects.requireNonNullElse(dof, "");
    }
}
