package cn.metrology.lims.standards;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One intermediate check with what it says and what was done about it. */
public record CheckView(
        int sequence,
        LocalDate checkedOn,
        String conditions,
        List<BigDecimal> readings,
        BigDecimal mean,
        BigDecimal range,
        CheckVerdict verdict,
        List<ChartRule> broken,
        String performer,
        Instant recordedAt,
        String action,
        String actionBy,
        String voided)
        implements Serializable {
    public CheckView {
        readings = List.copyOf(readings);
        broken = List.copyOf(broken);
    }

    /** An alarm or a failure that nobody has answered. */
    public boolean open() {
        return voided == null && verdict != CheckVerdict.PASSED && action == null;
    }
}
