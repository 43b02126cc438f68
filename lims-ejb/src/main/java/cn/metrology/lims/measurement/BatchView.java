package cn.metrology.lims.measurement;

import cn.metrology.lims.procedure.Verdict;
import cn.metrology.lims.procedure.WorksheetForm;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Identical instruments side by side: one form for all, and what stands on the record of each. */
public record BatchView(
        String batchNumber,
        RecordView.Method method,
        RecordView.Conditions conditions,
        List<StandardUsed> standards,
        WorksheetForm form,
        RecordView.Signed performer,
        List<Line> lines)
        implements Serializable {
    public BatchView {
        standards = List.copyOf(standards);
        lines = List.copyOf(lines);
    }

    /** One instrument. {@code alike} is false where its own facts have changed what has to be filled in. */
    public record Line(
            WorksheetView worksheet,
            String itemNumber,
            String instrument,
            String model,
            String serial,
            boolean alike,
            boolean writable,
            Map<String, Standing> cells,
            State state)
            implements Serializable {}

    /** What stands in a cell; {@code sequence} above 1 where it was corrected. */
    public record Standing(String value, int sequence) implements Serializable {}

    /**
     * What follows. {@code computed} is by cell, {@code rows} holds the worst verdict of each point by {@code grid/row};
     * {@code open} counts what is still missing.
     */
    public record State(
            Map<String, String> computed,
            Map<String, Verdict> rows,
            List<Failure> failures,
            Verdict overall,
            String conclusion,
            int open)
            implements Serializable {}

    /** A figure beyond its limit. */
    public record Failure(String point, String value, String limit) implements Serializable {}
}
