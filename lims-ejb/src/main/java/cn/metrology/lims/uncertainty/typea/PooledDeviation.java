package cn.metrology.lims.uncertainty.typea;

import java.math.BigDecimal;
import java.util.List;

/**
 * Pooled experimental standard deviation (合并样本标准差) of several series of the same measurement.
 *
 * @param deviation s_p = √(Σνᵢsᵢ² / Σνᵢ), JJF 1059.1-2012 4.3.2.4; GUM 4.2.4
 * @param degreesOfFreedom Σνᵢ
 */
public record PooledDeviation(double deviation, int degreesOfFreedom) {
    public static PooledDeviation of(List<Observations> series) {
        BigDecimal sum = BigDecimal.ZERO;
        int dof = 0;
        for (Observations one : series) {
            if (one.count() > 1) {
                sum = sum.add(one.variance().multiply(BigDecimal.valueOf(one.degreesOfFreedom())));
                dof += one.degreesOfFreedom();
            }
        }
        if (dof == 0) {
            throw new IllegalArgumentException("pooling needs a series of at least two observations");
        }
        BigDecimal variance = sum.divide(BigDecimal.valueOf(dof), Observations.DIGITS);
        return new PooledDeviation(variance.sqrt(Observations.DIGITS).doubleValue(), dof);
    }

    /** UN-03, JJF 1059.1-2012 4.3.2.4: s_p/√n′ for a result that is the mean of n′ observations. */
    public double uncertaintyOfMean(int observations) {
        if (observations < 1) {
            throw new IllegalArgumentException("a mean needs at least one observation");
        }
        return deviation / Math.sqrt(observations);
    }
}
