package cn.metrology.lims.uncertainty.comparison;

import cn.metrology.lims.uncertainty.numeric.Normal;
import java.util.Arrays;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * Robust averages of ISO 13528:2022 annex C and ISO 5725-5. Iterated to the fixed point, not to the third printed digit.
 *
 * @param average x* (zero for a pooled standard deviation)
 * @param deviation s*
 */
public record RobustAverage(double average, double deviation) {
    private static final int ITERATIONS = 10_000;
    private static final double WINSOR = 1.5;

    /** Constants of algorithm A as ISO 13528:2022 C.3.1 prints them. */
    public static final Constants PRINTED = new Constants(WINSOR, 1.134, 1.483);

    /** Constants of algorithm A with the consistency factor that was rounded to 1.134. */
    public static final Constants UNROUNDED = new Constants(WINSOR, consistencyFactor(WINSOR), 1.483);

    /** Algorithm A (ISO 13528:2022 C.3.1): winsorised at x* ± 1.5s*. */
    public static RobustAverage algorithmA(double[] values, Constants constants) {
        RobustAverage present = start(values, constants);
        RobustAverage before = present;
        for (int i = 0; i < ITERATIONS; i++) {
            RobustAverage next = present.winsorised(values, constants);
            boolean settled = next.equals(before) || next.near(present);
            before = present;
            present = next;
            if (settled) {
                return present;
            }
        }
        throw new ArithmeticException("algorithm A does not settle");
    }

    /** Median and scaled median absolute deviation (ISO 13528:2022 C.3.1, steps 1 and 2). */
    public static RobustAverage start(double[] values, Constants constants) {
        double centre = median(values);
        double[] deviations =
                Arrays.stream(values).map(x -> Math.abs(x - centre)).toArray();
        return new RobustAverage(centre, constants.madFactor * median(deviations));
    }

    /**
     * Algorithm S (ISO 13528:2022 C.4, ISO 5725-5:1998 5.2): robust pooled value of standard deviations with ν degrees of freedom each.
     * Limit factor and adjustment factor are computed from χ²: η = √(χ²₀.₉(ν)/ν), ξ = 1/√(P(χ²(ν + 2) ≤ νη²) + 0.1η²).
     */
    public static RobustAverage algorithmS(double[] deviations, int degreesOfFreedom) {
        double eta = limitFactor(degreesOfFreedom);
        double xi = adjustmentFactor(degreesOfFreedom);
        double present = median(deviations);
        for (int i = 0; i < ITERATIONS; i++) {
            double limit = eta * present;
            double squares = 0;
            for (double one : deviations) {
                squares += Math.min(one, limit) * Math.min(one, limit);
            }
            double next = xi * Math.sqrt(squares / deviations.length);
            if (Math.abs(next - present) <= 4 * Math.ulp(present)) {
                return new RobustAverage(0, next);
            }
            present = next;
        }
        throw new ArithmeticException("algorithm S does not settle");
    }

    /** 1/√E[min(z², k²)] for a standard normal z, so that s* estimates σ of normal data. */
    static double consistencyFactor(double k) {
        double inside = Normal.between(-k, k);
        return 1 / Math.sqrt(inside + (1 - inside) * k * k - 2 * k * Normal.density(k));
    }

    static double limitFactor(int degreesOfFreedom) {
        return Math.sqrt(
                new ChiSquaredDistribution(degreesOfFreedom).inverseCumulativeProbability(0.9) / degreesOfFreedom);
    }

    static double adjustmentFactor(int degreesOfFreedom) {
        double eta = limitFactor(degreesOfFreedom);
        double kept =
                new ChiSquaredDistribution(degreesOfFreedom + 2.0).cumulativeProbability(degreesOfFreedom * eta * eta);
        return 1 / Math.sqrt(kept + 0.1 * eta * eta);
    }

    /** u(x_pt) = 1.25s-star/√p (ISO 13528:2022 7.7.3). */
    public double uncertainty(int participants) {
        return 1.25 * deviation / Math.sqrt(participants);
    }

    public static double median(double... values) {
        return quantile(values, 0.5);
    }

    /** Normalised interquartile range 0.7413(Q₃ − Q₁) (ISO 13528:2022 C.2.3) with linearly interpolated quartiles. */
    public static double normalisedInterquartileRange(double... values) {
        return 0.7413 * (quantile(values, 0.75) - quantile(values, 0.25));
    }

    private static double quantile(double[] values, double p) {
        if (values.length == 0) {
            throw new IllegalArgumentException("at least one value is needed");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double position = p * (sorted.length - 1);
        int below = (int) position;
        if (below + 1 == sorted.length) {
            return sorted[below];
        }
        double share = position - below;
        return share == 0.5
                ? (sorted[below] + sorted[below + 1]) / 2
                : sorted[below] + share * (sorted[below + 1] - sorted[below]);
    }

    private RobustAverage winsorised(double[] values, Constants constants) {
        double delta = constants.k * deviation;
        double[] pulled = Arrays.stream(values)
                .map(x -> Math.max(average - delta, Math.min(average + delta, x)))
                .toArray();
        double sum = 0;
        for (double x : pulled) {
            sum += x - average;
        }
        double mean = average + sum / pulled.length;
        double squares = 0;
        for (double x : pulled) {
            squares += (x - mean) * (x - mean);
        }
        return new RobustAverage(mean, constants.factor * Math.sqrt(squares / (pulled.length - 1)));
    }

    private boolean near(RobustAverage other) {
        double accuracy = 4 * Math.max(Math.ulp(average), Math.ulp(deviation));
        return Math.abs(average - other.average) <= accuracy && Math.abs(deviation - other.deviation) <= accuracy;
    }

    /**
     * Constants of algorithm A.
     *
     * @param k winsorising at x* ± k·s*
     * @param factor makes s* consistent for normal data
     * @param madFactor turns a median absolute deviation into a standard deviation
     */
    public record Constants(double k, double factor, double madFactor) {}
}
