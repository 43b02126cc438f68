package cn.metrology.lims.uncertainty.fit;

import java.math.BigDecimal;
import org.hipparchus.dfp.Dfp;

/** A polynomial in (x − t₀); GUM H.3 takes t₀ = 20 °C to make the intercept meaningful. */
public record Polynomial(int degree, BigDecimal origin) {
    private static final int HIGHEST = 12;

    public Polynomial {
        if (degree < 0 || degree > HIGHEST) {
            throw new IllegalArgumentException("degree must be 0 to " + HIGHEST + ", not " + degree);
        }
    }

    public static Polynomial ofDegree(int degree) {
        return new Polynomial(degree, BigDecimal.ZERO);
    }

    Dfp[] powers(BigDecimal x) {
        Dfp base = LeastSquares.exact(x.subtract(origin));
        Dfp[] powers = new Dfp[degree + 1];
        powers[0] = LeastSquares.FIELD.getOne();
        for (int i = 1; i <= degree; i++) {
            powers[i] = powers[i - 1].multiply(base);
        }
        return powers;
    }
}
