package cn.metrology.lims.uncertainty.distribution;

import cn.metrology.lims.uncertainty.numeric.Normal;
import org.hipparchus.distribution.continuous.GammaDistribution;

/** Checks and the longer formulas of {@link Distribution}. */
final class Shape {
    private Shape() {}

    static void notNegative(String name, double value) {
        if (value < 0) {
            throw new NegativeUncertaintyException(name, value);
        }
        finite(name, value);
    }

    static void positive(String name, double value) {
        if (!(value > 0)) {
            throw new InvalidDofException(name, value);
        }
    }

    static void within(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + " = " + value + " is not within " + low + " … " + high);
        }
    }

    private static void finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " = " + value + " is not a finite number");
        }
    }

    /**
     * Quantile for p ≤ 1/2. The lower tail of the density of JCGM 101:2008 6.4.3.2, ln((w + d)/|x|)/(4d) for w − d ≤ |x| ≤ w + d, has the
     * probability ((w + d) − |x| − |x| ln((w + d)/|x|))/(4d); below w − d the density is constant.
     */
    static double curvilinear(double w, double d, double p) {
        if (d == 0) {
            return w * (2 * p - 1);
        }
        double edge = w - d;
        double tail = tail(edge, w, d);
        if (p >= tail && edge > 0) {
            double density = StrictMath.log((w + d) / edge) / (4 * d);
            return -edge + (p - tail) / density;
        }
        double low = edge;
        double high = w + d;
        for (int i = 0; i < 200 && high - low > 1e-16 * high; i++) {
            double middle = (low + high) / 2;
            if (tail(middle, w, d) > p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return -(low + high) / 2;
    }

    private static double tail(double x, double w, double d) {
        return x == 0 ? 0.5 : (w + d - x - x * StrictMath.log((w + d) / x)) / (4 * d);
    }

    static double normalQuantile(double p) {
        return Normal.quantile(p);
    }

    static double gammaQuantile(double shape, double p) {
        return new GammaDistribution(shape, 1).inverseCumulativeProbability(p);
    }
}
