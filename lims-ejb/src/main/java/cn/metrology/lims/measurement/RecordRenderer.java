package cn.metrology.lims.measurement;

/** Draws the original record (原始记录) on paper: every value with its corrections struck through (WF-11). */
public interface RecordRenderer {
    /** A PDF on A4. */
    byte[] render(HistoryView history);
}
