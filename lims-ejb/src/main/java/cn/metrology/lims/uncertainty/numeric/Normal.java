package cn.metrology.lims.uncertainty.numeric;

import org.hipparchus.special.Erf;

/** The standard normal distribution, with full relative precision in both tails. */
public final class Normal {
    private static final double SQRT2 = Math.sqrt(2);
    private static final double SQRT2PI = Math.sqrt(2 * Math.PI);

    private Normal() {}

    public static double density(double z) {
        return Math.exp(-z * z / 2) / SQRT2PI;
    }

    /** Φ(z). */
    public static double cdf(double z) {
        return Double.isInfinite(z) ? (z > 0 ? 1 : 0) : 0.5 * Erf.erfc(-z / SQRT2);
    }

    /** Φ(b) − Φ(a) without cancellation in the upper tail. */
    public static double between(double a, double b) {
        return a > 0 ? cdf(-a) - cdf(-b) : cdf(b) - cdf(a);
    }

    /** z with Φ(z) = p, polished by Newton steps on the smaller tail. */
    public static double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("probability must be between 0 and 1: " + p);
        }
        boolean upper = p > 0.5;
        double tail = upper ? 1 - p : p;
        double z = -SQRT2 * Erf.erfcInv(2 * tail);
        for (int i = 0; i < 2; i++) {
            z -= (cdf(z) - tail) / density(z);
        }
        return upper ? -z : z;
    }
}
