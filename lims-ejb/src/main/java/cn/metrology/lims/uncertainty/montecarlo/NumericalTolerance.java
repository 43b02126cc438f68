package cn.metrology.lims.uncertainty.montecarlo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The numerical tolerance δ of a standard uncertainty (JCGM 101:2008 7.9.2): u = c·10ˡ with n significant decimal digits in c, δ = ½·10ˡ.
 */
public record NumericalTolerance(long c, int l) {

    public static NumericalTolerance of(BigDecimal u, int digits) {
        if (u.signum() <= 0 || digits < 1 || digits > 9) {
            throw new IllegalArgumentException("no numerical tolerance for u = " + u + " with " + digits + " digits");
        }
        BigDecimal rounded = u.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        int l = rounded.precision() - rounded.scale() - digits;
        return new NumericalTolerance(rounded.movePointLeft(l).longValueExact(), l);
    }

    public static NumericalTolerance of(double u, int digits) {
        return of(BigDecimal.valueOf(u), digits);
    }

    public double delta() {
        return BigDecimal.valueOf(5, 1 - l).doubleValue();
    }
}
