package cn.metrology.lims.measurement;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What became of each cell that was sent, and what follows from the worksheet as it stands now. With {@code formChanged}
 * the rows or columns to fill in are others than before.
 */
public record CellsSaved(Instant savedAt, int version, List<CellOutcome> cells, LiveView live, boolean formChanged)
        implements Serializable {
    /** How writing one cell ended. */
    public enum Result {
        SAVED,
        UNCHANGED,
        CONFLICT,
        REASON_NEEDED,
        LATE_REASON_NEEDED,
        REFUSED
    }

    /**
     * {@code standing} is what the cell holds now, written by {@code by} at {@code at}; {@code doubtful} marks a value out
     * of what is plausible; {@code refusal} names the text of a refusal and {@code args} fill it.
     */
    public record CellOutcome(
            String cell,
            Result result,
            String mine,
            String standing,
            String by,
            Instant at,
            boolean doubtful,
            String refusal,
            List<String> args)
            implements Serializable {}

    CellsSaved at(int newVersion) {
        return new CellsSaved(savedAt, newVersion, cells, live, formChanged);
    }
}
