package cn.metrology.lims.measurement;

import java.io.Serializable;
import java.util.List;

/** The original record as it is read: results, and every value of each corrected cell, oldest first (WF-11). */
public record HistoryView(RecordView record, SheetView sheet, List<EntryView> corrections, List<RemarkView> remarks)
        implements Serializable {}
