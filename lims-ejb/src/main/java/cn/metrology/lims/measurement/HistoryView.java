package cn.metrology.lims.measurement;

import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The original record as it is read: results, and every value of each corrected cell, oldest first (WF-11). */
public record HistoryView(RecordView record, SheetView sheet, List<EntryView> corrections, List<RemarkView> remarks)
        implements Serializable {

    /** The values of each corrected cell; the last of them stands. */
    public List<List<EntryView>> correctedCells() {
        return List.copyOf(corrections.stream()
                .collect(Collectors.groupingBy(EntryView::cell, TreeMap::new, Collectors.toList()))
                .values());
    }
}
