package cn.metrology.lims.uncertainty.comparison;

import cn.metrology.lims.uncertainty.numeric.Normal;
import cn.metrology.lims.uncertainty.numeric.Quadrature;
import cn.metrology.lims.uncertainty.numeric.Roots;
import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Critical values of outlier tests, computed instead of tabulated (GB/T 4883-2008, GB/T 6379.2-2004/ISO 5725-2). All are one-sided: for
 * an outlier of unknown side use half the significance.
 */
public final class OutlierTests {
    private static final double REACH = 8;
    private static final double PANEL = 2.5;
    private static final double ACCURACY = 1e-10;
    private static final int LARGEST_DIXON = 100;

    private OutlierTests() {}

    /**
     * Grubbs G = |x − x̄|/s: (n − 1)/√n·√(t²/(n − 2 + t²)) with t the 1 − α/n quantile of Student's t for n − 2 (Grubbs 1969, GB/T
     * 4883-2008 7.3; exact as long as two values cannot both exceed it).
     */
    public static double grubbs(int n, double alpha) {
        require(n >= 3, "Grubbs' test needs at least three values");
        double t = -new TDistribution(n - 2.0).inverseCumulativeProbability(alpha / n);
        return (n - 1) / Math.sqrt(n) * Math.sqrt(t * t / (n - 2 + t * t));
    }

    /** Grubbs' statistic of the value farthest from the mean. */
    public static double grubbsStatistic(double... values) {
        double mean = 0;
        for (double x : values) {
            mean += (x - values[0]) / values.length;
        }
        mean += values[0];
        double farthest = 0;
        double squares = 0;
        for (double x : values) {
            farthest = Math.max(farthest, Math.abs(x - mean));
            squares += (x - mean) * (x - mean);
        }
        return farthest / Math.sqrt(squares / (values.length - 1));
    }

    /**
     * Cochran C = s²_max/Σs² for {@code groups} variances of {@code perGroup} values: 1/(1 + (p − 1)/F) with F the 1 − α/p quantile for
     * ν and (p − 1)ν degrees of freedom, ν = n − 1 (ISO 5725-2:2019 8.3.4).
     */
    public static double cochran(int groups, int perGroup, double alpha) {
        require(groups >= 2 && perGroup >= 2, "Cochran's test needs two groups of two values");
        double dof = perGroup - 1.0;
        double f = new FDistribution(dof, (groups - 1) * dof).inverseCumulativeProbability(1 - alpha / groups);
        return f / (f + groups - 1);
    }

    /**
     * Dixon's ratio for the largest value (GB/T 4883-2008 7.4: r₁₀ to n = 7, r₁₁ to 10, r₂₁ to 13, r₂₂ above): the r that is exceeded
     * with probability α. Found from the exact distribution below, not from Dixon's tables of 1951.
     */
    public static double dixon(int n, double alpha) {
        require(n >= 3 && n <= LARGEST_DIXON, "Dixon's test is for 3 to 100 values");
        return Roots.between(r -> dixonProbability(n, r) - alpha, 1e-6, 1 - 1e-9, ACCURACY);
    }

    /**
     * P(r > given) for n normal values. Given the value a that the ratio starts from and the largest z, the ratio exceeds r if at most the
     * permitted number of the others lies between z − r(z − a) and z: a double integral over a and z (Dixon, Ann. Math. Stat. 22 (1951)
     * 68).
     */
    static double dixonProbability(int n, double r) {
        int below = n <= 7 ? 0 : n <= 13 ? 1 : 2;
        int above = n <= 10 ? 0 : 1;
        double arrangements = n * (n - 1.0);
        for (int i = 0; i < below; i++) {
            arrangements *= (n - 2.0 - i) / (i + 1);
        }
        int others = n - 2 - below;
        return arrangements
                * Quadrature.integrate(
                        a -> Normal.density(a)
                                * Math.pow(Normal.cdf(a), below)
                                * Quadrature.integrate(
                                        z -> Normal.density(z) * gap(a, z, r, others, above), a, REACH, PANEL),
                        -REACH,
                        REACH,
                        PANEL);
    }

    /** Probability that of {@code others} values, all between a and z, at most {@code above} lie within r(z − a) of z. */
    private static double gap(double a, double z, double r, int others, int above) {
        double cut = z - r * (z - a);
        double inside = Normal.between(a, cut);
        double probability = Math.pow(inside, others);
        if (above == 1) {
            probability += others * Math.pow(inside, others - 1.0) * Normal.between(cut, z);
        }
        return probability;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
