package cn.metrology.lims.uncertainty.jjf1033;

import cn.metrology.lims.uncertainty.typea.Observations;
import java.math.BigDecimal;

/**
 * Repeatability of verification or calibration results (检定或校准结果的重复性, JJF 1033-2023 annex C.1; MS-08, MS-09).
 *
 * @param observations n ≥ 10 single results of a normal instrument; n ≥ 6 where repeatability is not the main component
 */
public record Repeatability(Observations observations) {
    /** MS-08. */
    public static final int USUAL_COUNT = 10;

    /** MS-08: enough where repeatability is not the main component. */
    public static final int LEAST_COUNT = 6;

    /**
     * MS-09: s does not exceed the value used in the uncertainty evaluation of the standard. A larger s does not fail the standard by
     * itself; its uncertainty has to be evaluated anew with it.
     */
    public boolean withinEvaluated(BigDecimal evaluated) {
        return observations.standardDeviationIsAtMost(evaluated);
    }

    public boolean enoughObservations(boolean mainComponent) {
        return observations.count() >= (mainComponent ? USUAL_COUNT : LEAST_COUNT);
    }
}
