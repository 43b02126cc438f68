package cn.metrology.lims.measurement.model;

/** What became of one wish to write; {@code standing} is the entry that stands in the cell now (null: none). */
public record Written(Result result, Entry standing) {
    /** The ways it can end. */
    public enum Result {
        SAVED,
        UNCHANGED,
        CONFLICT,
        REASON_NEEDED,
        LATE_REASON_NEEDED
    }
}
