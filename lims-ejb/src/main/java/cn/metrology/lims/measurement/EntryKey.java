package cn.metrology.lims.measurement;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.measurement.model.MeasurementError;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Where on the worksheet something was written: a grid cell {@code ind/3/up_after}, or {@code condition/temperature},
 * {@code check/appearance}, {@code note/appearance}, {@code fact/accuracyClass}.
 */
public record EntryKey(String value) implements Serializable, Comparable<EntryKey> {
    private static final Pattern FORM =
            Pattern.compile("[\\w.+-]+/[\\w.+-]+(/[\\w.+-]+)?", Pattern.UNICODE_CHARACTER_CLASS);
    public static final int MAX_LENGTH = 120;

    /** What kind of thing stands there. */
    public enum Kind {
        READING,
        CONDITION,
        CHECK,
        FACT,
        NOTE
    }

    public EntryKey {
        if (value == null || value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new BusinessException(MeasurementError.CELL_MALFORMED, value);
        }
    }

    public static EntryKey condition(String name) {
        return new EntryKey("condition/" + name);
    }

    public static EntryKey check(String name) {
        return new EntryKey("check/" + name);
    }

    public static EntryKey fact(String name) {
        return new EntryKey("fact/" + name);
    }

    public static EntryKey note(String name) {
        return new EntryKey("note/" + name);
    }

    public Kind kind() {
        String[] parts = value.split("/");
        if (parts.length == 3) {
            return Kind.READING;
        }
        return switch (parts[0]) {
            case "condition" -> Kind.CONDITION;
            case "check" -> Kind.CHECK;
            case "fact" -> Kind.FACT;
            case "note" -> Kind.NOTE;
            default -> throw new BusinessException(MeasurementError.CELL_MALFORMED, value);
        };
    }

    /** The part after the first slash. */
    public String name() {
        return value.substring(value.indexOf('/') + 1);
    }

    @Override
    public String toString() {
        return value;
    }

    @Override
    public int compareTo(EntryKey other) {
        return value.compareTo(other.value);
    }
}
