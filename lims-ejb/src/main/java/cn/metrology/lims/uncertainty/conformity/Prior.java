package cn.metrology.lims.uncertainty.conformity;

import cn.metrology.lims.uncertainty.numeric.Normal;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * What is known about the items of a production or calibration process before measuring one (JCGM 106:2012 6.2).
 *
 * @param density the probability density
 * @param cdf the distribution function
 * @param from where the density starts, possibly far out where nothing is left of it
 * @param to where it ends
 * @param scale its standard deviation
 */
public record Prior(DoubleUnaryOperator density, DoubleUnaryOperator cdf, double from, double to, double scale) {
    private static final double REACH = 10;
    private static final double NOTHING = 1e-15;
    private static final int HALVINGS = 60;

    public Prior {
        if (!(scale > 0) || !(from < to)) {
            throw new IllegalArgumentException("a prior needs a positive standard deviation: " + scale);
        }
    }

    /** JCGM 106:2012 A.2. */
    public static Prior normal(double mean, double deviation) {
        if (!(deviation > 0)) {
            throw new IllegalArgumentException("a prior needs a positive standard deviation: " + deviation);
        }
        return new Prior(
                y -> Normal.density((y - mean) / deviation) / deviation,
                y -> Normal.cdf((y - mean) / deviation),
                mean - REACH * deviation,
                mean + REACH * deviation,
                deviation);
    }

    /** For quantities that cannot be negative, such as a run-out (JCGM 106:2012 A.4.4): shape α and rate β, mean α/β. */
    public static Prior gamma(double shape, double rate) {
        return of(new GammaDistribution(shape, 1 / rate), 0);
    }

    /** Any other distribution with a variance. */
    public static Prior of(RealDistribution distribution) {
        return of(distribution, distribution.getSupportLowerBound());
    }

    private static Prior of(RealDistribution d, double lowest) {
        double mean = d.getNumericalMean();
        double deviation = Math.sqrt(d.getNumericalVariance());
        double from = Math.max(lowest, Math.min(d.inverseCumulativeProbability(NOTHING), mean - REACH * deviation));
        double to = Math.min(
                d.getSupportUpperBound(),
                Math.max(d.inverseCumulativeProbability(1 - NOTHING), mean + REACH * deviation));
        return new Prior(
                d::density,
                d::cumulativeProbability,
                empty(d, mean, Math.max(from, mean - REACH * deviation), from),
                empty(d, mean, Math.min(to, mean + REACH * deviation), to),
                deviation);
    }

    /**
     * Where between {@code near} and {@code far} the distribution ends for our purpose. The quantile alone would not do: a distribution
     * function that saturates early in floating point puts it thousands of standard deviations too far out.
     */
    private static double empty(RealDistribution d, double mean, double near, double far) {
        double inside = near;
        double outside = far;
        for (int i = 0; i < HALVINGS && inside != outside; i++) {
            double middle = inside + (outside - inside) / 2;
            if (d.density(middle) * Math.abs(middle - mean) > NOTHING / REACH) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return outside;
    }
}
