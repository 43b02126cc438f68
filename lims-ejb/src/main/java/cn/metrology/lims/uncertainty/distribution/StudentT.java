package cn.metrology.lims.uncertainty.distribution;

import cn.metrology.lims.uncertainty.numeric.Normal;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/** Quantiles of Student's t distribution for whole and fractional degrees of freedom (GUM G.3.2, Table G.2). */
public final class StudentT {
    private static final int STEPS = 200;

    private StudentT() {}

    /** The coverage factor t_p(ν) with P(|T| ≤ t) = p; the normal one for infinite ν. */
    public static double twoSided(double p, double dof) {
        return -lower((1 - p) / 2, dof);
    }

    /** The coverage factor k with P(|Z| ≤ k) = p of the normal distribution (GUM Table G.1). */
    public static double normalTwoSided(double p) {
        return -Normal.quantile((1 - p) / 2);
    }

    /** t with P(T ≤ t) = p. */
    public static double quantile(double p, double dof) {
        return p > 0.5 ? -lower(1 - p, dof) : lower(p, dof);
    }

    /** P(T ≤ −t) for t ≥ 0, accurate in the tail: half the regularised incomplete beta function I_{ν/(ν+t²)}(ν/2, 1/2). */
    static double tail(double t, double dof) {
        double square = t * t;
        return square < dof
                ? 0.5 - 0.5 * Beta.regularizedBeta(square / (dof + square), 0.5, dof / 2)
                : 0.5 * Beta.regularizedBeta(dof / (dof + square), dof / 2, 0.5);
    }

    private static double lower(double p, double dof) {
        Shape.positive("dof", dof);
        Shape.within("p", p, Double.MIN_NORMAL, 0.5);
        if (dof > 1e5) {
            return nearNormal(Normal.quantile(p), dof);
        }
        double high = 1;
        while (tail(high, dof) > p) {
            high *= 2;
        }
        return -newton(p, dof, high == 1 ? 0 : high / 2, high);
    }

    /** Newton's method within a shrinking bracket; a step that leaves it is replaced by bisection. */
    private static double newton(double p, double dof, double from, double to) {
        double low = from;
        double high = to;
        double t = (low + high) / 2;
        for (int i = 0; i < STEPS; i++) {
            double error = tail(t, dof) - p;
            double step = error / density(t, dof);
            if (Math.abs(step) <= 1e-15 * t) {
                return t + step;
            }
            if (error > 0) {
                low = t;
            } else {
                high = t;
            }
            double next = t + step;
            t = next > low && next < high ? next : (low + high) / 2;
        }
        return t;
    }

    /** Cornish–Fisher expansion (Abramowitz and Stegun 26.7.5); the next term is below 1e-16 here. */
    private static double nearNormal(double z, double dof) {
        double s = z * z;
        double first = z * (s + 1) / 4;
        double second = z * (s * (5 * s + 16) + 3) / 96;
        double third = z * (s * (s * (3 * s + 19) + 17) - 15) / 384;
        return z + (first + (second + third / dof) / dof) / dof;
    }

    private static double density(double t, double dof) {
        double log = Gamma.logGamma((dof + 1) / 2)
                - Gamma.logGamma(dof / 2)
                - 0.5 * StrictMath.log(dof * Math.PI)
                - (dof + 1) / 2 * StrictMath.log1p(t * t / dof);
        return StrictMath.exp(log);
    }
}
