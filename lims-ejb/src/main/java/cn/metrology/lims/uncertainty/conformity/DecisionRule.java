package cn.metrology.lims.uncertainty.conformity;

import java.math.BigDecimal;

/**
 * Decision rules (DR-02 to DR-06). All comparisons are decimal and include the limit: in binary {@code 0.81 - 0.8 <= 0.01} is false and
 * an instrument exactly on its limit would be failed.
 */
public enum DecisionRule {
    /** Shared risk, w = 0 (ILAC-G8:09/2019 4.2.1); inherent in a verification regulation (JJF 1094-2002 5.3.1.4, DR-02). */
    SIMPLE {
        @Override
        public Verdict decide(BigDecimal value, Tolerance tolerance, BigDecimal expanded) {
            return tolerance.contains(value) ? Verdict.PASS : Verdict.FAIL;
        }
    },
    /** Binary with guard band w = U (ILAC-G8:09/2019 4.2.2). */
    GUARD_W_EQ_U {
        @Override
        public Verdict decide(BigDecimal value, Tolerance tolerance, BigDecimal expanded) {
            return guarded(value, tolerance, expanded);
        }
    },
    /** Pass, conditional pass, conditional fail, fail with w = U (ILAC-G8:09/2019 4.2.3). */
    NON_BINARY_W_EQ_U {
        @Override
        public Verdict decide(BigDecimal value, Tolerance tolerance, BigDecimal expanded) {
            return nonBinary(value, tolerance, expanded);
        }
    },
    /**
     * JJF 1094-2002 5.3.1 and 5.3.2 (DR-03): with U ≤ MPEV/3 the limit decides alone; otherwise within MPEV − U is a pass, at or beyond
     * MPEV + U a fail, and between them nothing can be said.
     */
    JJF_1094 {
        @Override
        public Verdict decide(BigDecimal value, Tolerance tolerance, BigDecimal expanded) {
            if (expanded.multiply(BigDecimal.valueOf(3)).compareTo(halfWidth(tolerance)) <= 0) {
                return SIMPLE.decide(value, tolerance, expanded);
            }
            Tolerance safe = tolerance.narrowedBy(expanded);
            if (safe != null && safe.contains(value)) {
                return Verdict.PASS;
            }
            return strictlyWithin(value, tolerance.narrowedBy(expanded.negate()))
                    ? Verdict.INDETERMINATE
                    : Verdict.FAIL;
        }
    };

    /**
     * The verdict on one value.
     *
     * @param value the compared value, unrounded unless the regulation says otherwise (DR-07)
     * @param expanded U with k = 2 or U95; ignored by {@link #SIMPLE}, where it may be null
     */
    public abstract Verdict decide(BigDecimal value, Tolerance tolerance, BigDecimal expanded);

    /** Binary statement with any guard band {@code w}, negative for relaxed rules (ILAC-G8:09/2019 4.2.2, JCGM 106:2012 8.3.2, 8.3.3). */
    public static Verdict guarded(BigDecimal value, Tolerance tolerance, BigDecimal w) {
        Tolerance acceptance = tolerance.narrowedBy(w);
        return acceptance != null && acceptance.contains(value) ? Verdict.PASS : Verdict.FAIL;
    }

    /** Non-binary statement with any guard band {@code w} ≥ 0 (ILAC-G8:09/2019 4.2.3). */
    public static Verdict nonBinary(BigDecimal value, Tolerance tolerance, BigDecimal w) {
        if (guarded(value, tolerance, w) == Verdict.PASS) {
            return Verdict.PASS;
        }
        if (tolerance.contains(value)) {
            return Verdict.CONDITIONAL_PASS;
        }
        return tolerance.narrowedBy(w.negate()).contains(value) ? Verdict.CONDITIONAL_FAIL : Verdict.FAIL;
    }

    /** MPEV: half the interval; for a single limit its distance from zero, since such limits bound an absolute error. */
    private static BigDecimal halfWidth(Tolerance tolerance) {
        if (tolerance.lower() == null) {
            return tolerance.upper().abs();
        }
        if (tolerance.upper() == null) {
            return tolerance.lower().abs();
        }
        return tolerance.upper().subtract(tolerance.lower()).multiply(new BigDecimal("0.5"));
    }

    private static boolean strictlyWithin(BigDecimal value, Tolerance interval) {
        return (interval.lower() == null || value.compareTo(interval.lower()) > 0)
                && (interval.upper() == null || value.compareTo(interval.upper()) < 0);
    }
}
