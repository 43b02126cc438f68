package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.util.List;

/**
 * What an import would do, row by row.
 *
 * @param fingerprint of these very outcomes; the import is done only if it would still do exactly this
 */
public record ImportPreview(String fingerprint, List<ImportRow> rows) implements Serializable {
    public ImportPreview {
        rows = List.copyOf(rows);
    }

    /** One changed value. */
    public record FieldChange(String column, String before, String after) implements Serializable {}

    /** One row of the file. */
    public record ImportRow(
            int number,
            String code,
            String name,
            ImportOutcome outcome,
            List<FieldChange> changes,
            List<RowProblem> problems)
            implements Serializable {}

    public long count(ImportOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    public boolean acceptable() {
        return count(ImportOutcome.REFUSED) == 0 && count(ImportOutcome.NEW) + count(ImportOutcome.CHANGED) > 0;
    }
}
