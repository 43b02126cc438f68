package cn.metrology.lims.uncertainty.typea;

import org.hipparchus.special.Gamma;

/** How well a standard deviation is known from n normal observations (GUM E.4.3, table E.1). */
public final class DeviationOfDeviation {
    private DeviationOfDeviation() {}

    /** E(s)/σ = √(2/(n − 1))·Γ(n/2)/Γ((n − 1)/2). */
    public static double c4(int n) {
        if (n < 2) {
            throw new IllegalArgumentException("a standard deviation needs at least two observations");
        }
        return Math.sqrt(2.0 / (n - 1)) * Math.exp(Gamma.logGamma(n / 2.0) - Gamma.logGamma((n - 1) / 2.0));
    }

    /** Exact relative standard deviation of s: √(1 − c₄²)/c₄; for large n about 1/√(2(n − 1)) (GUM E.4.3). */
    public static double relative(int n) {
        double c4 = c4(n);
        return Math.sqrt((1 - c4) * (1 + c4)) / c4;
    }
}
