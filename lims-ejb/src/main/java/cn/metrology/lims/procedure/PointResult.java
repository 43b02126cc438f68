package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.math.BigDecimal;

/** One judged number (DR-01). {@code limitLow}/{@code limitHigh} are null where that side is open. */
public record PointResult(
        String grid,
        String row,
        String rowLabel,
        String column,
        String requirement,
        BigDecimal value,
        BigDecimal judged,
        BigDecimal limitLow,
        BigDecimal limitHigh,
        String valueText,
        String limitText,
        Verdict verdict)
        implements Serializable {}
