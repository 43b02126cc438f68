package cn.metrology.lims.standards;

import cn.metrology.lims.kernel.Site;
import java.io.Serializable;
import java.util.List;

/** What others need to know of a reference instrument, with the certificates that were accepted for it. */
public record InstrumentEntry(
        String number,
        String name,
        String standardCode,
        Site site,
        String range,
        String accuracy,
        InstrumentStatus status,
        List<CalibrationView> accepted)
        implements Serializable {
    public InstrumentEntry {
        accepted = List.copyOf(accepted);
    }
}
