package cn.metrology.lims.standards;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** The history book (履历书) of a measurement standard: all that the register knows of it, at one moment. */
public record HistoryBook(
        StandardDetails details,
        List<InstrumentView> instruments,
        List<TestView> tests,
        List<CheckPlanView> plans,
        List<DocumentView> documents,
        Instant printedAt,
        String printedBy)
        implements Serializable {
    public HistoryBook {
        instruments = List.copyOf(instruments);
        tests = List.copyOf(tests);
        plans = List.copyOf(plans);
        documents = List.copyOf(documents);
    }
}
