package cn.metrology.lims.uncertainty.typea;

import java.util.List;
import org.hipparchus.distribution.continuous.FDistribution;

/**
 * Balanced one-way analysis of variance of J groups with K observations each (GUM H.5).
 *
 * @param groups J
 * @param perGroup K
 * @param mean mean of the group means (H.5.2.1)
 * @param betweenMeans s(V̄ⱼ), standard deviation of the group means (H.5.2.1)
 * @param between s_a: K·s²(V̄ⱼ) = s_a², between-group estimate of the variance
 * @param within s_b: mean of the within-group variances
 */
public record OneWayAnova(int groups, int perGroup, double mean, double betweenMeans, double between, double within) {
    public OneWayAnova {
        if (groups < 2 || perGroup < 2) {
            throw new IllegalArgumentException("at least two groups of two observations are needed");
        }
    }

    /** From the observations themselves. */
    public static OneWayAnova of(List<Observations> groups) {
        int perGroup = groups.isEmpty() ? 0 : groups.get(0).count();
        if (groups.stream().anyMatch(group -> group.count() != perGroup)) {
            throw new IllegalArgumentException("all groups must have the same number of observations");
        }
        Observations means =
                Observations.of(groups.stream().map(Observations::mean).toList());
        double[] deviations = groups.stream()
                .mapToDouble(group -> group.standardDeviation().doubleValue())
                .toArray();
        return of(means, deviations, perGroup);
    }

    /** From the means and standard deviations of the groups, as GUM table H.9 prints them. */
    public static OneWayAnova of(Observations means, double[] deviations, int perGroup) {
        if (means.count() != deviations.length) {
            throw new IllegalArgumentException(
                    means.count() + " means but " + deviations.length + " standard deviations");
        }
        double ofMeans = means.standardDeviation().doubleValue();
        double squares = 0;
        for (double deviation : deviations) {
            squares += deviation * deviation;
        }
        return new OneWayAnova(
                means.count(),
                perGroup,
                means.mean().doubleValue(),
                ofMeans,
                Math.sqrt(perGroup) * ofMeans,
                Math.sqrt(squares / deviations.length));
    }

    /** ν_a = J − 1. */
    public int betweenDegreesOfFreedom() {
        return groups - 1;
    }

    /** ν_b = J(K − 1). */
    public int withinDegreesOfFreedom() {
        return groups * (perGroup - 1);
    }

    /** F = s_a²/s_b² (H.5.2.2). */
    public double ratio() {
        return between * between / (within * within);
    }

    /** Probability of a ratio this large or larger without an effect between groups. */
    public double probability() {
        return upperTail(ratio());
    }

    /** The ratio that is exceeded with probability 1 − p without an effect between groups. */
    public double criticalRatio(double p) {
        return new FDistribution(betweenDegreesOfFreedom(), withinDegreesOfFreedom()).inverseCumulativeProbability(p);
    }

    /** s_B: standard deviation of the effect between groups, √((s_a² − s_b²)/K); zero if s_a² is the smaller one. */
    public double betweenGroupEffect() {
        return Math.sqrt(Math.max(0, (between - within) * (between + within)) / perGroup);
    }

    /** Uncertainty of the mean if there is no effect between groups: both estimates pooled. */
    public double uncertaintyWithoutEffect() {
        double pooled = (betweenDegreesOfFreedom() * between * between + withinDegreesOfFreedom() * within * within)
                / (betweenDegreesOfFreedom() + withinDegreesOfFreedom());
        return Math.sqrt(pooled / groups / perGroup);
    }

    /** Uncertainty of the mean with an effect between groups: s(V̄ⱼ)/√J. */
    public double uncertaintyWithEffect() {
        return betweenMeans / Math.sqrt(groups);
    }

    /** By symmetry P(F > x; a, b) = P(F < 1/x; b, a), which keeps its digits for small probabilities. */
    private double upperTail(double x) {
        return new FDistribution(withinDegreesOfFreedom(), betweenDegreesOfFreedom()).cumulativeProbability(1 / x);
    }
}
