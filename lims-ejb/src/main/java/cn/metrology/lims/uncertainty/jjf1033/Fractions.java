package cn.metrology.lims.uncertainty.jjf1033;

import cn.metrology.lims.uncertainty.typea.Observations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.hipparchus.fraction.BigFraction;

/** Decimals and their means as exact fractions. */
final class Fractions {
    private Fractions() {}

    static BigFraction of(BigDecimal x) {
        return x.scale() > 0
                ? new BigFraction(x.unscaledValue(), BigInteger.TEN.pow(x.scale()))
                : new BigFraction(x.toBigIntegerExact());
    }

    static BigFraction mean(Observations observations) {
        return mean(observations.values());
    }

    static BigFraction mean(List<BigDecimal> values) {
        return of(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).divide(values.size());
    }
}
