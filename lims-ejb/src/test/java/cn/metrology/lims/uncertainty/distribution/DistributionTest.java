package cn.metrology.lims.uncertainty.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.metrology.lims.uncertainty.numeric.Normal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {
    static Stream<Distribution> all() {
        return Stream.of(
                new Distribution.Normal(2),
                new Distribution.Rectangular(2),
                new Distribution.Triangular(2),
                new Distribution.Trapezoidal(2, 0.3),
                new Distribution.CurvilinearTrapezoidal(2, 0.5),
                new Distribution.CurvilinearTrapezoidal(2, 2),
                new Distribution.Arcsine(2),
                new Distribution.ScaledT(2, 5),
                new Distribution.Exponential(2),
                new Distribution.Gamma(3, 0.5));
    }

    /** E[X] = ∫q(p)dp = 0 and Var X = ∫q²(p)dp, by the midpoint rule. */
    @ParameterizedTest
    @MethodSource("all")
    void theQuantilesHaveTheStatedMoments(Distribution distribution) {
        int n = 20_000;
        double mean = 0;
        double square = 0;
        for (int i = 0; i < n; i++) {
            double q = distribution.quantile((i + 0.5) / n);
            mean += q / n;
            square += q * q / n;
        }
        double sd = distribution.standardDeviation();
        assertThat(mean).isCloseTo(0, within(1e-3 * sd));
        assertThat(Math.sqrt(square)).isCloseTo(sd, within(1e-2 * sd));
        assertThat(distribution.times(10).standardUncertainty())
                .isCloseTo(10 * distribution.standardUncertainty(), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "0.95, 1, 12.706204736174705",
        "0.9973, 1, 235.7836871584926",
        "0.99, 0.9, 99.2365168219318",
        "0.6827, 16.7, 1.0308729900668059",
        "0.95, 1000000, 1.959966356814107",
        "0.99, 3, 5.840909309733357"
    })
    void coverageFactorsFromStudentsT(double p, double dof, double t) {
        assertThat(StudentT.twoSided(p, dof)).isCloseTo(t, within(t * 1e-12));
    }

    @Test
    void normalQuantiles() {
        assertThat(StudentT.normalTwoSided(0.95)).isCloseTo(1.9599639845400543, within(1e-14));
        assertThat(Normal.quantile(1e-10)).isCloseTo(-6.361340902404056, within(1e-12));
        assertThat(Normal.quantile(0.5)).isZero();
        assertThat(StudentT.twoSided(0.95, Double.POSITIVE_INFINITY)).isEqualTo(StudentT.normalTwoSided(0.95));
    }

    @Test
    void impossibleShapesAreRefused() {
        assertThatThrownBy(() -> new Distribution.Normal(-1)).isInstanceOf(NegativeUncertaintyException.class);
        assertThatThrownBy(() -> new Distribution.ScaledT(1, 0)).isInstanceOf(InvalidDofException.class);
        assertThatThrownBy(() -> new Distribution.Trapezoidal(1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Distribution.Rectangular(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
