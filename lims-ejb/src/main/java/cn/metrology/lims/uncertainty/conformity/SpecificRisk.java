package cn.metrology.lims.uncertainty.conformity;

import cn.metrology.lims.uncertainty.conformity.GlobalRisk.Limits;
import cn.metrology.lims.uncertainty.numeric.Normal;
import cn.metrology.lims.uncertainty.numeric.Roots;
import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.TDistribution;

/** Probabilities and guard bands for one measured item with a normal posterior (JCGM 106:2012 clauses 7 and 8). */
public final class SpecificRisk {
    private SpecificRisk() {}

    /** p_c = Φ((T_U − y)/u) − Φ((T_L − y)/u) (JCGM 106:2012 7.4; one limit: 7.3). */
    public static double conformance(double y, double u, Limits tolerance) {
        if (!(u > 0)) {
            throw new IllegalArgumentException("standard uncertainty must be positive: " + u);
        }
        return Normal.between((tolerance.lower() - y) / u, (tolerance.upper() - y) / u);
    }

    /** Measurement capability index C_m = (T_U − T_L)/(4u) (JCGM 106:2012 7.6.3). */
    public static double capability(double u, Limits tolerance) {
        return (tolerance.upper() - tolerance.lower()) / (4 * u);
    }

    /**
     * The largest measured value that still conforms with probability {@code target}, both tails counted (JCGM 106:2012 8.3.2); empty if
     * not even the middle of the tolerance does.
     */
    public static OptionalDouble upperAcceptanceLimit(double u, Limits tolerance, double target) {
        if (tolerance.upper() == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("an upper acceptance limit needs an upper tolerance limit");
        }
        if (tolerance.lower() == Double.NEGATIVE_INFINITY) {
            return OptionalDouble.of(tolerance.upper() - Normal.quantile(target) * u);
        }
        double centre = tolerance.lower() + (tolerance.upper() - tolerance.lower()) / 2;
        double best = conformance(centre, u, tolerance);
        if (best < target) {
            return OptionalDouble.empty();
        }
        if (best == target) {
            return OptionalDouble.of(centre);
        }
        double outside = tolerance.upper() + 40 * u;
        double half = Roots.between(d -> conformance(centre + d, u, tolerance) - target, 0, outside - centre);
        return OptionalDouble.of(centre + half);
    }

    /** ILAC-G8:09/2019 table 1: with a guard band of r·U, k = 2, at most Φ(−2r) of accepted results are false at one limit. */
    public static double maximumFalseAccept(double r) {
        return Normal.cdf(-2 * r);
    }

    /**
     * Guard band from few observations: t_p(ν)·s (JCGM 106:2012 8.3.3, example nandrolone; Student's t because s has ν degrees of
     * freedom).
     */
    public static double guardBand(double s, double dof, double p) {
        return studentQuantile(dof, p) * s;
    }

    public static double studentQuantile(double dof, double p) {
        return new TDistribution(dof).inverseCumulativeProbability(p);
    }

    /**
     * Guarded rejection with a relative uncertainty: the smallest v that exceeds {@code limit} with probability p,
     * T/(1 − z_p·u_rel) (JCGM 106:2012 8.3.3, example speed enforcement); empty if none does.
     */
    public static OptionalDouble rejectionLimit(double limit, double relative, double p) {
        double share = 1 - Normal.quantile(p) * relative;
        return share > 0 ? OptionalDouble.of(limit / share) : OptionalDouble.empty();
    }

    /** Guarded acceptance with a relative uncertainty: the largest v that does not exceed {@code limit} with probability p. */
    public static double acceptanceLimit(double limit, double relative, double p) {
        return limit / (1 + Normal.quantile(p) * relative);
    }
}
