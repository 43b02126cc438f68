package cn.metrology.lims.standards;

import cn.metrology.lims.kernel.Site;
import java.io.Serializable;
import java.time.LocalDate;

/** Something that falls due: of an instrument, a plan of checks or a standard ({@code object}). */
public record DueRow(
        DueKind kind,
        LocalDate dueOn,
        String object,
        String name,
        String standardCode,
        String standardName,
        Site site,
        long daysLeft)
        implements Serializable {
    public boolean overdue() {
        return daysLeft < 0;
    }
}
