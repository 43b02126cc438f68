package cn.metrology.lims.standards;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A plan of intermediate checks with its checks, the oldest first, and the chart they make. */
public record CheckPlanView(
        String number,
        int version,
        String instrumentNumber,
        String instrumentName,
        String standardCode,
        String quantity,
        String unit,
        CheckMethod method,
        String checkStandard,
        BigDecimal reference,
        BigDecimal limit,
        String basis,
        int readings,
        int intervalMonths,
        LocalDate nextDue,
        CheckPlanStatus status,
        ChartView chart,
        List<CheckView> checks)
        implements Serializable {
    public CheckPlanView {
        checks = List.copyOf(checks);
    }

    public boolean active() {
        return status == CheckPlanStatus.ACTIVE;
    }
}
