package cn.metrology.lims.quality;

import cn.metrology.lims.measurement.StandardShift;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** An impact analysis with every document and every notice: the record that can be opened again and printed. */
public record ImpactView(
        ImpactRow head,
        int version,
        String facts,
        List<StandardShift> shifts,
        String unit,
        String openedBy,
        String closedBy,
        Instant closedAt,
        String closing,
        List<ImpactLineView> lines,
        List<NoticeView> notices)
        implements Serializable {
    public ImpactView {
        shifts = List.copyOf(shifts);
        lines = List.copyOf(lines);
        notices = List.copyOf(notices);
    }
}
