package cn.metrology.lims.procedure.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Functions over several readings; the readings come in reading order. */
enum Aggregate {
    MEAN(1) {
        @Override
        BigDecimal of(List<BigDecimal> values) {
            return sum(values).divide(BigDecimal.valueOf(values.size()), PRECISION);
        }
    },
    /** Bessel's formula, divisor n − 1 (JJF 1059.1-2012 4.3.2.1). */
    SD(2) {
        @Override
        BigDecimal of(List<BigDecimal> values) {
            BigDecimal mean = MEAN.of(values);
            BigDecimal squares = values.stream()
                    .map(value -> value.subtract(mean, PRECISION).pow(2, PRECISION))
                    .reduce(BigDecimal.ZERO, (a, b) -> a.add(b, PRECISION));
            return squares.divide(BigDecimal.valueOf(values.size() - 1L), PRECISION)
                    .sqrt(PRECISION);
        }
    },
    RANGE(1) {
        @Override
        BigDecimal of(List<BigDecimal> values) {
            return Collections.max(values).subtract(Collections.min(values));
        }
    },
    MAX(1) {
        @Override
        BigDecimal of(List<BigDecimal> values) {
            return Collections.max(values);
        }
    },
    MIN(1) {
        @Override
        BigDecimal of(List<BigDecimal> values) {
            return Collections.min(values);
        }
    },
    /** The largest in size with its sign; the first in reading order where two tie. */
    MAXABS(1) {
        @Override
        BigDecimal of(List<BigDecimal> values) {
            BigDecimal worst = values.get(0);
            for (BigDecimal value : values) {
                worst = value.abs().compareTo(worst.abs()) > 0 ? value : worst;
            }
            return worst;
        }
    },
    SUM(1) {
        @Override
        BigDecimal of(List<BigDecimal> values) {
            return sum(values);
        }
    },
    COUNT(0) {
        @Override
        BigDecimal of(List<BigDecimal> values) {
            return BigDecimal.valueOf(values.size());
        }
    },
    FIRST(1) {
        @Override
        BigDecimal of(List<BigDecimal> values) {
            return values.get(0);
        }
    },
    LAST(1) {
        @Override
        BigDecimal of(List<BigDecimal> values) {
            return values.get(values.size() - 1);
        }
    };

    static final MathContext PRECISION = MathContext.DECIMAL128;

    private final int least;

    Aggregate(int least) {
        this.least = least;
    }

    abstract BigDecimal of(List<BigDecimal> values);

    /** Empty where there are too few values. */
    Optional<BigDecimal> apply(List<BigDecimal> values) {
        return values.size() < least ? Optional.empty() : Optional.of(of(values));
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
