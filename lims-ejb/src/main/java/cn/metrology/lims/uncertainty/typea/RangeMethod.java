package cn.metrology.lims.uncertainty.typea;

import cn.metrology.lims.uncertainty.numeric.Normal;
import cn.metrology.lims.uncertainty.numeric.Quadrature;
import java.math.BigDecimal;
import java.util.List;

/**
 * Range method (极差法): s = R/C for few observations. The printed table of JJF 1059.1-2012 4.3.2.3 (n = 2 … 9) is used for evaluations,
 * because reports are checked against it (JJF 1059-1999 printed 1.64 for n = 3, a misprint of 1.69); {@link #exactFactor} and {@link #exactDegreesOfFreedom} show where it comes from.
 *
 * @param factor C
 * @param degreesOfFreedom ν
 */
public record RangeMethod(BigDecimal factor, BigDecimal degreesOfFreedom) {
    /** Beyond nine standard deviations nothing is left of a normal distribution in double precision. */
    private static final double REACH = 9;

    private static final List<RangeMethod> JJF_1059_1 = List.of(
            row("1.13", "0.9"),
            row("1.69", "1.8"),
            row("2.06", "2.7"),
            row("2.33", "3.6"),
            row("2.53", "4.5"),
            row("2.70", "5.3"),
            row("2.85", "6.0"),
            row("2.97", "6.8"));

    private static RangeMethod row(String factor, String degreesOfFreedom) {
        return new RangeMethod(new BigDecimal(factor), new BigDecimal(degreesOfFreedom));
    }

    /** JJF 1059.1-2012 4.3.2.3, table 1. */
    public static RangeMethod forCount(int observations) {
        if (observations < 2 || observations > JJF_1059_1.size() + 1) {
            throw new IllegalArgumentException(
                    "the range method is tabulated for 2 to 9 observations, not for " + observations);
        }
        return JJF_1059_1.get(observations - 2);
    }

    /** s = R/C, JJF 1059.1-2012 4.3.2.3. */
    public BigDecimal standardDeviation(Observations observations) {
        return observations.range().divide(factor, Observations.DIGITS);
    }

    /** C = d₂: the mean range of n standard normal observations, ∫[1 − Φⁿ − (1 − Φ)ⁿ]dx. */
    public static double exactFactor(int n) {
        return Quadrature.integrate(
                x -> 1 - Math.pow(Normal.cdf(x), n) - Math.pow(Normal.cdf(-x), n), -REACH, REACH, 1);
    }

    /** ν = (d₂/d₃)²/2 from the relative standard deviation d₃/d₂ of the range (GUM G.4.2, equation (G.3)). */
    public static double exactDegreesOfFreedom(int n) {
        double d2 = exactFactor(n);
        double meanSquare = 2
                * Quadrature.integrate(x -> Quadrature.integrate(y -> within(x, y, n), x, REACH, 1), -REACH, REACH, 1);
        return d2 * d2 / (meanSquare - d2 * d2) / 2;
    }

    /** P(minimum ≤ x and maximum > y) for n standard normal observations, whose double integral is half the mean squared range. */
    private static double within(double x, double y, int n) {
        return 1 - Math.pow(Normal.cdf(y), n) - Math.pow(Normal.cdf(-x), n) + Math.pow(Normal.between(x, y), n);
    }
}
