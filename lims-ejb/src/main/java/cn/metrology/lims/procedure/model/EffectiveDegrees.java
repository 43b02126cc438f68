package cn.metrology.lims.procedure.model;

import static cn.metrology.lims.procedure.model.Aggregate.PRECISION;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.hipparchus.distribution.continuous.TDistribution;

/** Welch-Satterthwaite (JJF 1059.1-2012 4.4.4.3) and the coverage factor that follows from it. */
final class EffectiveDegrees {
    private static final BigDecimal QUANTILE = new BigDecimal("0.975");

    private EffectiveDegrees() {}

    /** A contribution with its degrees of freedom, null for infinitely many. */
    record Share(BigDecimal contribution, BigDecimal degrees) {}

    /** Truncated to a whole number; null for infinitely many. */
    static BigDecimal of(BigDecimal combined, List<Share> shares) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Share share : shares) {
            if (share.degrees() != null && share.degrees().signum() > 0) {
                sum = sum.add(share.contribution().pow(4, PRECISION).divide(share.degrees(), PRECISION));
            }
        }
        return sum.signum() == 0
                ? null
                : combined.pow(4, PRECISION).divide(sum, PRECISION).setScale(0, RoundingMode.DOWN);
    }

    /** t for 95 %, two-sided, in two decimals as the tables print it. */
    static BigDecimal factor(BigDecimal degrees) {
        double t = new TDistribution(Math.max(1, degrees.doubleValue()))
                .inverseCumulativeProbability(QUANTILE.doubleValue());
        return BigDecimal.valueOf(t).setScale(2, RoundingMode.HALF_EVEN);
    }
}
