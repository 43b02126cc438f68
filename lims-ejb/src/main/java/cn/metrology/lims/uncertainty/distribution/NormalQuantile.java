package cn.metrology.lims.uncertainty.distribution;

import org.hipparchus.special.Erf;

/** Quantiles of the standard normal distribution. */
public final class NormalQuantile {
    private static final double SQRT2 = Math.sqrt(2);
    private static final double SQRT_2PI = Math.sqrt(2 * Math.PI);

    private NormalQuantile() {}

    /** z with Φ(z) = p. */
    public static double at(double p) {
        Shape.within("p", p, Double.MIN_NORMAL, 1 - 0x1p-53);
        return p > 0.5 ? -lower(1 - p) : lower(p);
    }

    /** The coverage factor k with P(|Z| ≤ k) = p (GUM Table G.1). */
    public static double twoSided(double p) {
        Shape.within("p", p, 0, 1 - 0x1p-53);
        return -lower((1 - p) / 2);
    }

    /** Φ(z). */
    public static double probability(double z) {
        return Erf.erfc(-z / SQRT2) / 2;
    }

    /** For p ≤ 1/2: the approximate inverse, then one Halley step on the tail probability, which keeps its relative accuracy. */
    private static double lower(double p) {
        if (p == 0.5) {
            return 0;
        }
        double z = -SQRT2 * Erf.erfcInv(2 * p);
        double error = (probability(z) - p) * SQRT_2PI * StrictMath.exp(z * z / 2);
        return z - error / (1 + z * error / 2);
    }
}
