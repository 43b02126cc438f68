package cn.metrology.lims.uncertainty.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Rounding of reported decimals per GB/T 8170-2008. Always one step from the raw value (3.3, no successive rounding) and always in
 * decimal, because ties such as 0.35 do not exist in binary.
 */
public final class Rounding {
    private Rounding() {}

    /**
     * GB/T 8170-2008 3.2 and 3.4 (RD-01 to RD-04): the nearest integer multiple of {@code interval}; an exact half goes to the even
     * multiple. Negative numbers are rounded by their absolute value. The result has the decimals of the interval.
     */
    public static BigDecimal toInterval(BigDecimal x, BigDecimal interval) {
        return toInterval(x, interval, RoundingMode.HALF_EVEN);
    }

    /** As {@link #toInterval(BigDecimal, BigDecimal)} with another rule for the step, e.g. UP away from zero. */
    public static BigDecimal toInterval(BigDecimal x, BigDecimal interval, RoundingMode mode) {
        if (interval.signum() <= 0) {
            throw new IllegalArgumentException("rounding interval must be positive: " + interval);
        }
        BigDecimal multiple = divide(x, interval, mode).multiply(interval);
        int decimals = Math.max(interval.scale(), 0);
        return multiple.setScale(decimals, RoundingMode.UNNECESSARY);
    }

    /** GB/T 8170-2008 3.2 (RD-01, RD-02): {@code decimals} places, half to even, in one step. Negative places round to tens, hundreds … */
    public static BigDecimal toDecimals(BigDecimal x, int decimals) {
        return toDecimals(x, decimals, RoundingMode.HALF_EVEN);
    }

    static BigDecimal toDecimals(BigDecimal x, int decimals, RoundingMode mode) {
        BigDecimal rounded = x.setScale(decimals, mode);
        return decimals < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }

    /**
     * {@code digits} significant digits. The digit count is kept when rounding carries into the next decade: 0.0996 with two digits is
     * 0.10, not 0.100.
     */
    public static BigDecimal toSignificant(BigDecimal x, int digits, RoundingMode mode) {
        return toDecimals(x, lastPlace(x, digits, mode), mode);
    }

    /** The number of decimals (negative for tens, hundreds …) that {@code digits} significant digits of {@code x} need after rounding. */
    static int lastPlace(BigDecimal x, int digits, RoundingMode mode) {
        if (digits < 1) {
            throw new IllegalArgumentException("at least one significant digit is needed: " + digits);
        }
        if (x.signum() == 0) {
            return Math.max(x.scale(), 0);
        }
        int decimals = digits - (x.precision() - x.scale());
        BigDecimal rounded = x.setScale(decimals, mode);
        return rounded.precision() > digits ? decimals - 1 : decimals;
    }

    /** Exact quotient rounded to an integer: compares remainders, since {@code x / interval} need not be a finite decimal. */
    private static BigDecimal divide(BigDecimal x, BigDecimal interval, RoundingMode mode) {
        int scale = Math.max(Math.max(x.scale(), interval.scale()), 0);
        BigInteger numerator = x.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        BigInteger denominator =
                interval.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), 0, mode);
    }
}
