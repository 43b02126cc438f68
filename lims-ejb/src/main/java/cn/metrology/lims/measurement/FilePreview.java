package cn.metrology.lims.measurement;

import java.io.Serializable;
import java.util.List;

/**
 * What a file would do to the worksheet, value by value. {@code fingerprint} is of these very values: they are applied
 * only if they would still be the same.
 */
public record FilePreview(
        FileSource source,
        List<FileTable.Line> lines,
        FileMapping mapping,
        List<Value> values,
        String hash,
        String fingerprint)
        implements Serializable {
    public FilePreview {
        lines = List.copyOf(lines);
        values = List.copyOf(values);
    }

    /** How a value relates to what stands in its cell. */
    public enum Relation {
        NEW,
        SAME,
        DIFFERENT,
        REFUSED
    }

    /**
     * One value, where it stands in the file (spreadsheet row and column), and what stands in its cell now;
     * {@code refusal} names the text that says what is wrong and {@code args} fill it.
     */
    public record Value(
            String cell,
            int row,
            String column,
            String value,
            String standing,
            Relation relation,
            boolean doubtful,
            String refusal,
            List<String> args)
            implements Serializable {}

    public long count(Relation relation) {
        return values.stream().filter(value -> value.relation() == relation).count();
    }
}
