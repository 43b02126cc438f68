package cn.metrology.lims.uncertainty.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import cn.metrology.lims.uncertainty.fit.LineWithErrorsInBoth.Uncertainties;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class LinesAndMeansTest {
    private static final double[] X = {0.0, 0.9, 1.8, 2.6, 3.3, 4.4, 5.2, 6.1, 6.5, 7.4};
    private static final double[] Y = {5.9, 5.4, 4.4, 4.6, 3.5, 3.7, 2.8, 2.8, 2.4, 1.5};

    @Test
    void withoutErrorsInXItIsTheWeightedLine() {
        double[] uy = {0.5, 0.4, 0.3, 0.2, 0.2, 0.2, 0.3, 0.4, 0.5, 0.6};
        LineWithErrorsInBoth line = new LineWithErrorsInBoth(X, Y, Uncertainties.independent(new double[10], uy));
        PolynomialFit weighted = new PolynomialFit(
                new Points(decimals(X), decimals(Y)), Polynomial.ofDegree(1), new Weighting.Independent(decimals(uy)));
        assertThat(line.intercept()).isCloseTo(weighted.coefficients()[0], within(1e-13));
        assertThat(line.slope()).isCloseTo(weighted.coefficients()[1], within(1e-13));
        assertThat(line.chiSquared()).isCloseTo(weighted.chiSquared().orElseThrow(), within(1e-11));
        assertThat(line.covariance()).isCloseTo(weighted.covariance()[0][1], within(1e-13));
    }

    @Test
    void exchangingTheAxesInvertsTheLine() {
        double[] ux = new double[10];
        double[] uy = new double[10];
        Arrays.fill(ux, 0.3);
        Arrays.fill(uy, 0.2);
        LineWithErrorsInBoth line = new LineWithErrorsInBoth(X, Y, Uncertainties.independent(ux, uy));
        LineWithErrorsInBoth exchanged = new LineWithErrorsInBoth(Y, X, Uncertainties.independent(uy, ux));
        assertThat(exchanged.slope()).isCloseTo(1 / line.slope(), within(1e-12));
        assertThat(exchanged.chiSquared()).isCloseTo(line.chiSquared(), within(1e-10));
    }

    @Test
    void impossibleUncertaintiesAreRefused() {
        double[] zero = {0, 0};
        assertThatIllegalArgumentException().isThrownBy(() -> Uncertainties.independent(zero, zero));
        double[] one = {1, 1};
        assertThatIllegalArgumentException().isThrownBy(() -> new Uncertainties(one, one, one));
        double[] same = {2, 2};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LineWithErrorsInBoth(same, one, Uncertainties.independent(one, one)));
    }

    /** CP-05: 1 V comparison without laboratory 3: x_ref = 1.152 µV, U_ref = 1.95 µV (k = 2). */
    @Test
    void theReferenceValueOfTheVoltComparison() {
        WeightedMean mean =
                new WeightedMean(new double[] {1, 2, 1, -1, 0, 4}, new double[] {2, 2.5, 2.5, 2.5, 2.5, 2.5});
        assertThat(mean.value()).isCloseTo(1.152, within(0.0005));
        assertThat(2 * mean.internalUncertainty()).isCloseTo(1.95, within(0.005));
        assertThat(mean.probability()).isGreaterThan(0.05);
    }

    @Test
    void consistentResultsNeedNoExtraVariance() {
        WeightedMean mean = new WeightedMean(new double[] {1, 1.1, 0.9}, new double[] {0.2, 0.2, 0.2});
        assertThat(mean.mandelPaule().tau2()).isZero();
        assertThat(mean.derSimonianLaird().tau2()).isZero();
        assertThat(mean.birgeRatio()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void equalUncertaintiesMakeMandelPauleTheOrdinaryMean() {
        WeightedMean mean = new WeightedMean(new double[] {1, 3, 8}, new double[] {0.1, 0.1, 0.1});
        WeightedMean.Estimate estimate = mean.mandelPaule();
        assertThat(estimate.value()).isCloseTo(4, within(1e-12));
        assertThat(estimate.tau2()).isCloseTo(13 - 0.01, within(1e-9));
        assertThat(estimate.uncertainty()).isCloseTo(Math.sqrt(13.0 / 3), within(1e-9));
    }

    @Test
    void aSingleResultHasNoConsistency() {
        WeightedMean mean = new WeightedMean(new double[] {5}, new double[] {0.1});
        assertThat(mean.value()).isEqualTo(5);
        assertThat(mean.probability()).isNaN();
        assertThatIllegalArgumentException().isThrownBy(() -> new WeightedMean(new double[] {5}, new double[] {0}));
    }

    private static List<BigDecimal> decimals(double... values) {
        return DoubleStream.of(values).mapToObj(BigDecimal::valueOf).toList();
    }
}
