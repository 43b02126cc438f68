package cn.metrology.lims.uncertainty.conformity;

import java.math.BigDecimal;

/** A tolerance interval (JCGM 106:2012 3.3.5); a limit that does not exist is null. Both limits belong to it (DR-06). */
public record Tolerance(BigDecimal lower, BigDecimal upper) {
    public Tolerance {
        if (lower == null && upper == null) {
            throw new IllegalArgumentException("a tolerance needs at least one limit");
        }
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("lower limit " + lower + " is above upper limit " + upper);
        }
    }

    /** −MPEV … +MPEV. */
    public static Tolerance symmetric(BigDecimal mpev) {
        return new Tolerance(mpev.negate(), mpev);
    }

    public boolean contains(BigDecimal value) {
        return (lower == null || value.compareTo(lower) >= 0) && (upper == null || value.compareTo(upper) <= 0);
    }

    /**
     * The interval moved inwards by {@code w} on both sides (guarded acceptance, JCGM 106:2012 8.3.2); outwards if {@code w} is
     * negative. Null if nothing is left of it.
     */
    public Tolerance narrowedBy(BigDecimal w) {
        BigDecimal from = lower == null ? null : lower.add(w);
        BigDecimal to = upper == null ? null : upper.subtract(w);
        return from != null && to != null && from.compareTo(to) > 0 ? null : new Tolerance(from, to);
    }
}
