package cn.metrology.lims.uncertainty.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the fields of a case. Numbers arrive as {@link BigDecimal}, so that ties and sums are decided on the decimals that were written
 * and not on their binary neighbours.
 */
public final class CaseData {
    static final String MISSING = "missing_field";
    static final String MALFORMED = "malformed_field";

    private static final int MOST_DIGITS = 400;

    private final Map<?, ?> fields;
    private final String place;

    private CaseData(Map<?, ?> fields, String place) {
        this.fields = fields;
        this.place = place;
    }

    public static CaseData of(Map<String, Object> fields) {
        return new CaseData(fields, "");
    }

    /** True if the field is there and not null. */
    public boolean has(String name) {
        return fields.get(name) != null;
    }

    public BigDecimal decimal(String name) {
        return toDecimal(required(name), place + name);
    }

    /** The decimal, or null if the field is absent or null. */
    public BigDecimal decimalOrNull(String name) {
        return has(name) ? decimal(name) : null;
    }

    public double number(String name) {
        return decimal(name).doubleValue();
    }

    public double number(String name, double otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    public int integer(String name) {
        try {
            return decimal(name).intValueExact();
        } catch (ArithmeticException e) {
            throw new CaseException(MALFORMED, place + name + ": a whole number is expected", e);
        }
    }

    public int integer(String name, int otherwise) {
        return has(name) ? integer(name) : otherwise;
    }

    public String text(String name) {
        return required(name).toString();
    }

    public String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    public boolean flag(String name) {
        if (required(name) instanceof Boolean flag) {
            return flag;
        }
        throw new CaseException(MALFORMED, place + name + ": true or false is expected");
    }

    public List<String> texts(String name) {
        return list(name).stream().map(String::valueOf).toList();
    }

    public List<BigDecimal> decimals(String name) {
        return decimals(list(name), place + name);
    }

    public double[] numbers(String name) {
        return decimals(name).stream().mapToDouble(BigDecimal::doubleValue).toArray();
    }

    /** A list of lists, e.g. groups of observations or the rows of a matrix. */
    public List<List<BigDecimal>> decimalRows(String name) {
        List<List<BigDecimal>> rows = new ArrayList<>();
        for (Object row : list(name)) {
            String where = place + name + "[" + rows.size() + "]";
            if (!(row instanceof List<?> entries)) {
                throw new CaseException(MALFORMED, where + ": a list of numbers is expected");
            }
            rows.add(decimals(entries, where));
        }
        return rows;
    }

    public List<?> list(String name) {
        if (required(name) instanceof List<?> list) {
            return list;
        }
        throw new CaseException(MALFORMED, place + name + ": a list is expected");
    }

    public CaseData object(String name) {
        return toObject(required(name), place + name);
    }

    /** The object, or one without fields if it is absent. */
    public CaseData objectOrEmpty(String name) {
        return has(name) ? object(name) : new CaseData(Map.of(), place + name + ".");
    }

    /** The value as it was read. */
    Object raw(String name) {
        return required(name);
    }

    public List<CaseData> objects(String name) {
        List<CaseData> objects = new ArrayList<>();
        for (Object entry : list(name)) {
            objects.add(toObject(entry, place + name + "[" + objects.size() + "]"));
        }
        return objects;
    }

    private Object required(String name) {
        Object value = fields.get(name);
        if (value == null) {
            throw new CaseException(MISSING, place + name + " is missing");
        }
        return value;
    }

    private static CaseData toObject(Object value, String where) {
        if (value instanceof Map<?, ?> map) {
            return new CaseData(map, where + ".");
        }
        throw new CaseException(MALFORMED, where + ": an object is expected");
    }

    /** Exact sums of 1e999999999 and 1 would fill the memory; no double reaches beyond these bounds anyway. */
    private static BigDecimal bounded(BigDecimal decimal, String where) {
        boolean sane = decimal.precision() <= MOST_DIGITS && Math.abs((long) decimal.scale()) <= MOST_DIGITS;
        if (!sane) {
            throw new CaseException(MALFORMED, where + ": a number has at most " + MOST_DIGITS + " digits");
        }
        return decimal;
    }

    private static List<BigDecimal> decimals(List<?> entries, String where) {
        List<BigDecimal> decimals = new ArrayList<>(entries.size());
        for (Object entry : entries) {
            decimals.add(toDecimal(entry, where + "[" + decimals.size() + "]"));
        }
        return decimals;
    }

    private static BigDecimal toDecimal(Object value, String where) {
        if (value instanceof BigDecimal decimal) {
            return bounded(decimal, where);
        }
        if (value instanceof Number || value instanceof String) {
            try {
                return bounded(new BigDecimal(value.toString()), where);
            } catch (NumberFormatException e) {
                throw new CaseException(MALFORMED, where + ": " + value + " is not a number", e);
            }
        }
        throw new CaseException(MALFORMED, where + ": a number is expected");
    }
}
