package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One component of a budget (UN-01). {@code kept} is false where a larger one of its group was kept instead (UN-06); {@code unit} is that of value
 * and u.
 */
public record BudgetLine(
        String name,
        String source,
        String type,
        String distribution,
        BigDecimal value,
        BigDecimal divisor,
        BigDecimal u,
        BigDecimal sensitivity,
        BigDecimal contribution,
        BigDecimal share,
        boolean kept,
        String unit)
        implements Serializable {}
