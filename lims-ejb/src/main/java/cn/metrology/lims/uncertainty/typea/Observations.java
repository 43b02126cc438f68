package cn.metrology.lims.uncertainty.typea;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Independent observations of one quantity under repeatability conditions. Sums are exact decimals: neither the sum of squares of 10⁷
 * with a scatter of 0.1 (NIST StRD NumAcc4) nor a limit met exactly is lost in binary.
 */
public final class Observations {
    static final MathContext DIGITS = new MathContext(40);

    private final List<BigDecimal> values;
    private final BigDecimal sum;
    /** n·Σx² − (Σx)² = n(n − 1)s². */
    private final BigDecimal scatter;

    private Observations(List<BigDecimal> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("at least one observation is needed");
        }
        this.values = List.copyOf(values);
        this.sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal squares = values.stream().map(x -> x.multiply(x)).reduce(BigDecimal.ZERO, BigDecimal::add);
        this.scatter = BigDecimal.valueOf(values.size()).multiply(squares).subtract(sum.multiply(sum));
    }

    public static Observations of(List<BigDecimal> values) {
        return new Observations(values);
    }

    /** Each number stands for the shortest decimal that it prints as. */
    public static Observations of(double... values) {
        return new Observations(
                Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList());
    }

    public List<BigDecimal> values() {
        return values;
    }

    public int count() {
        return values.size();
    }

    /** GUM 4.2.1, equation (3), to 40 digits. */
    public BigDecimal mean() {
        return sum.divide(BigDecimal.valueOf(count()), DIGITS);
    }

    /** Experimental variance, GUM 4.2.2, equation (4), to 40 digits; needs two observations. */
    public BigDecimal variance() {
        requireTwo();
        return scatter.divide(BigDecimal.valueOf(count()).multiply(BigDecimal.valueOf(count() - 1L)), DIGITS);
    }

    /** Experimental standard deviation s, GUM 4.2.2 (Bessel, divisor n − 1; JJF 1059.1-2012 4.3.2.2). */
    public BigDecimal standardDeviation() {
        return variance().sqrt(DIGITS);
    }

    /** s/√n, GUM 4.2.3, equation (5). */
    public BigDecimal standardUncertaintyOfMean() {
        return variance().divide(BigDecimal.valueOf(count()), DIGITS).sqrt(DIGITS);
    }

    /** n − 1, GUM 4.2.6. */
    public int degreesOfFreedom() {
        return count() - 1;
    }

    public BigDecimal range() {
        return Collections.max(values).subtract(Collections.min(values));
    }

    /** Whether s ≤ limit, decided exactly: n(n − 1)s² and n(n − 1)·limit² are finite decimals, s itself is not. */
    public boolean standardDeviationIsAtMost(BigDecimal limit) {
        requireTwo();
        BigDecimal allowed =
                limit.multiply(limit).multiply(BigDecimal.valueOf(count())).multiply(BigDecimal.valueOf(count() - 1L));
        return limit.signum() >= 0 && scatter.compareTo(allowed) <= 0;
    }

    private void requireTwo() {
        if (count() < 2) {
            throw new IllegalArgumentException("a standard deviation needs at least two observations");
        }
    }
}
