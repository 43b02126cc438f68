package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * UN-12, UN-13: what a budget says over a range, in the unit of its output.
 *
 * @param expression nowhere below the evaluated points, rounded up
 */
public record CmcProposal(
        String unit, BigDecimal rangeMin, BigDecimal rangeMax, String expression, BigDecimal k, List<Evaluated> points)
        implements Serializable {
    /** U at one point, both in the proposal's unit. */
    public record Evaluated(BigDecimal point, double expanded) implements Serializable {}
}
