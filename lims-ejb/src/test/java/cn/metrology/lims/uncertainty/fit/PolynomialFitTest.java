package cn.metrology.lims.uncertainty.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class PolynomialFitTest {
    /** NIST StRD Longley-hard for powers: Wampler1, y = 1 + x + … + x⁵ for x = 0 … 20; certified coefficients 1, residuals 0. */
    @Test
    void wampler1IsExact() {
        List<BigDecimal> x = range(21);
        PolynomialFit fit =
                fit(x, x.stream().map(v -> powers(v, BigDecimal.ONE)).toList(), 5);
        for (double coefficient : fit.coefficients()) {
            assertThat(coefficient).isCloseTo(1, within(1e-15));
        }
        assertThat(fit.residualDeviation().orElseThrow()).isCloseTo(0, within(1e-40));
    }

    /** NIST StRD Wampler2, y = Σ(x/10)ʲ: certified standard deviations of all coefficients are 0. */
    @Test
    void wampler2IsExact() {
        List<BigDecimal> x = range(21);
        List<BigDecimal> y =
                x.stream().map(v -> powers(v.movePointLeft(1), BigDecimal.ONE)).toList();
        PolynomialFit fit = fit(x, y, 5);
        double power = 1;
        for (double coefficient : fit.coefficients()) {
            assertThat(coefficient).isCloseTo(power, Percentage.withPercentage(1e-12));
            power /= 10;
        }
        assertThat(fit.covariance()[5][5]).isCloseTo(0, within(1e-60));
    }

    /** NIST StRD Wampler4: certified s = 236014.502379268, u(c₀) = 215232.624678170, u(c₅) = 7.35574358982..E-1 from its design. */
    @Test
    void wampler4IsAsCertified() {
        int[] y = {
            75901, -204794, 204863, -204436, 253665, -200894, 214131, -185192, 221249, -138370, 315911, -27644, 455253,
            197434, 783995, 608816, 1370781, 1303798, 2205519, 2408860, 3444321
        };
        PolynomialFit fit =
                fit(range(21), IntStream.of(y).mapToObj(BigDecimal::valueOf).toList(), 5);
        for (double coefficient : fit.coefficients()) {
            assertThat(coefficient).isCloseTo(1, within(1e-9));
        }
        assertThat(fit.residualDeviation().orElseThrow()).isCloseTo(236014.502379268, within(1e-6));
        assertThat(Math.sqrt(fit.covariance()[0][0])).isCloseTo(215232.624678170, within(1e-6));
    }

    @Test
    void equalKnownUncertaintiesGiveTheLineOfUnknownOnes() {
        List<BigDecimal> x = decimals(1, 2, 3, 4, 5, 6);
        List<BigDecimal> y = decimals(3.3, 5.6, 7.1, 9.3, 10.7, 12.1);
        PolynomialFit unknown = fit(x, y, 1);
        PolynomialFit known = new PolynomialFit(
                new Points(x, y), Polynomial.ofDegree(1), new Weighting.Independent(decimals(.5, .5, .5, .5, .5, .5)));
        PolynomialFit matrix = new PolynomialFit(
                new Points(x, y), Polynomial.ofDegree(1), new Weighting.Correlated(diagonal(6, "0.25")));
        assertThat(known.coefficients()).containsExactly(unknown.coefficients());
        assertThat(matrix.coefficients()).containsExactly(unknown.coefficients(), within(1e-15));
        assertThat(known.chiSquared().orElseThrow()).isCloseTo(1.665, within(0.001));
        assertThat(matrix.chiSquared().orElseThrow())
                .isCloseTo(known.chiSquared().orElseThrow(), within(1e-13));
        assertThat(known.residualDeviation()).isEmpty();
        assertThat(unknown.chiSquared()).isEmpty();
        assertThat(known.predict(BigDecimal.ONE).uncertaintyOfObservation()).isNaN();
    }

    @Test
    void readingBackALineGivesTheXThatWasPredicted() {
        PolynomialFit fit = new PolynomialFit(
                new Points(decimals(10, 20, 30), decimals(1.1, 1.9, 3.2)),
                new Polynomial(1, BigDecimal.TEN),
                new Weighting.Unknown());
        BigDecimal x = new BigDecimal("17.5");
        double y = fit.predict(x).value();
        PolynomialFit.Inverse inverse = fit.solve(BigDecimal.valueOf(y), 1, OptionalDouble.of(0));
        assertThat(inverse.value()).isCloseTo(17.5, within(1e-12));
        assertThat(inverse.uncertainty())
                .isCloseTo(fit.predict(x).uncertainty() / fit.coefficients()[1], within(1e-12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fit(decimals(1, 2, 3), decimals(1, 1, 1), 1).solve(x, 1, OptionalDouble.empty()));
    }

    @Test
    void pointsThatDetermineNothingAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fit(decimals(2, 2, 2), decimals(1, 2, 3), 1))
                .withMessageContaining("too few different x");
        assertThatIllegalArgumentException().isThrownBy(() -> fit(decimals(1, 2), decimals(1, 2), 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Points(decimals(1, 2), decimals(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Polynomial.ofDegree(13));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weighting.Independent(decimals(1, 0)));
    }

    @Test
    void aCovarianceMatrixMustBeSymmetricAndPositiveDefinite() {
        Points points = new Points(decimals(1, 2), decimals(1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolynomialFit(
                        points,
                        Polynomial.ofDegree(1),
                        new Weighting.Correlated(List.of(decimals(1, 2), decimals(2, 1)))))
                .withMessageContaining("row 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weighting.Correlated(List.of(decimals(1, 0.5), decimals(0.4, 1))))
                .withMessageContaining("(2, 1)");
    }

    @Test
    void twoPointsLeaveNoDegreeOfFreedom() {
        PolynomialFit fit = fit(decimals(1, 2), decimals(1, 3), 1);
        assertThat(fit.coefficients()).containsExactly(-1, 2);
        assertThat(fit.residualDeviation()).isEmpty();
        assertThat(fit.covariance()[0][0]).isNaN();
    }

    @Property(tries = 50)
    void aPolynomialIsFoundAgain(@ForAll @Size(4) List<@DoubleRange(min = -5, max = 5) Double> coefficients) {
        List<BigDecimal> x = range(7);
        List<BigDecimal> c = coefficients.stream().map(BigDecimal::valueOf).toList();
        List<BigDecimal> y = x.stream()
                .map(v -> IntStream.range(0, 4)
                        .mapToObj(j -> c.get(j).multiply(v.pow(j)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
        double[] found = fit(x, y, 3).coefficients();
        for (int j = 0; j < 4; j++) {
            assertThat(found[j]).isCloseTo(coefficients.get(j), within(1e-15 * 5));
        }
    }

    private static PolynomialFit fit(List<BigDecimal> x, List<BigDecimal> y, int degree) {
        return new PolynomialFit(new Points(x, y), Polynomial.ofDegree(degree), new Weighting.Unknown());
    }

    private static List<BigDecimal> range(int n) {
        return IntStream.range(0, n).mapToObj(BigDecimal::valueOf).toList();
    }

    private static List<BigDecimal> decimals(double... values) {
        return DoubleStream.of(values).mapToObj(BigDecimal::valueOf).toList();
    }

    private static List<List<BigDecimal>> diagonal(int n, String variance) {
        return IntStream.range(0, n)
                .mapToObj(i -> IntStream.range(0, n)
                        .mapToObj(j -> i == j ? new BigDecimal(variance) : BigDecimal.ZERO)
                        .toList())
                .toList();
    }

    private static BigDecimal powers(BigDecimal x, BigDecimal start) {
        BigDecimal sum = start;
        for (int j = 1; j <= 5; j++) {
            sum = sum.add(x.pow(j));
        }
        return sum;
    }
}
