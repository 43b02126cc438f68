package cn.metrology.lims.uncertainty.analytic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.metrology.lims.uncertainty.distribution.Distribution;
import cn.metrology.lims.uncertainty.gum.Correlations;
import cn.metrology.lims.uncertainty.gum.Evaluation;
import cn.metrology.lims.uncertainty.gum.OutputSpec;
import cn.metrology.lims.uncertainty.gum.Quantity;
import cn.metrology.lims.uncertainty.unit.Units;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnalyticalIntervalTest {
    private static Evaluation model(String expression, Distribution... distributions) {
        List<Quantity> inputs = new ArrayList<>();
        for (int i = 0; i < distributions.length; i++) {
            inputs.add(Quantity.of("x" + i, Units.of("1"), 0, distributions[i]));
        }
        return Evaluation.of(
                List.of(new OutputSpec("y", expression, Units.of("1"))), inputs, new Correlations(inputs.size()));
    }

    private static double high(double p, String expression, Distribution... distributions) {
        AnalyticalInterval found =
                AnalyticalInterval.of(model(expression, distributions), 0, p).orElseThrow();
        assertThat(found.interval().low())
                .isCloseTo(
                        -found.interval().high(),
                        within(1e-15 * found.interval().high()));
        return found.interval().high();
    }

    @Test
    void theExamplesOfSupplementOne() {
        Distribution normal = new Distribution.Normal(1);
        Distribution rectangular = new Distribution.Rectangular(Math.sqrt(3));
        // JCGM 101:2008 9.2.2
        assertThat(high(0.95, "x0 + x1 + x2 + x3", normal, normal, normal, normal))
                .isCloseTo(3.9199279690801085, within(1e-12));
        // 9.2.3.4: 2√3(2 − (3/5)^¼)
        assertThat(high(0.95, "x0 + x1 + x2 + x3", rectangular, rectangular, rectangular, rectangular))
                .isCloseTo(2 * Math.sqrt(3) * (2 - Math.pow(0.6, 0.25)), within(1e-11));
        // 9.2.4, by direct integration of the density: 17.01581…
        assertThat(high(0.95, "x0 + x1 + x2 + 10*x3", rectangular, rectangular, rectangular, rectangular))
                .isCloseTo(17.0158141, within(1e-6));
    }

    /** Reference values by nested quadrature of the distribution functions in 30 digits. */
    @Test
    void sumsOfDifferentShapes() {
        assertThat(high(0.95, "x0 - x1", new Distribution.Normal(1), new Distribution.Rectangular(2)))
                .isCloseTo(2.902345857720545, within(1e-12));
        assertThat(high(0.95, "x0 + x1", new Distribution.Normal(0.3), new Distribution.Arcsine(1)))
                .isCloseTo(1.307969524159786, within(1e-12));
        assertThat(high(0.95, "x0 + 0.5*x1", new Distribution.ScaledT(1, 4), new Distribution.Normal(1)))
                .isCloseTo(2.925033924787851, within(1e-10));
        assertThat(high(0.95, "x0 + x1/2", new Distribution.Triangular(1), new Distribution.Rectangular(1)))
                .isCloseTo(0.9686707154086945, within(1e-10));
        assertThat(high(0.99, "x1 - x0", new Distribution.ScaledT(1, 2.7), new Distribution.Rectangular(1)))
                .isCloseTo(6.621121048505853, within(1e-9));
        assertThat(high(0.95, "2*x0 + x1", new Distribution.Rectangular(1), new Distribution.Rectangular(1)))
                .isCloseTo(new Distribution.Trapezoidal(3, 1.0 / 3).quantile(0.975), within(1e-14));
    }

    @Test
    void correlatedNormalInputsAreOneNormal() {
        List<Quantity> inputs = List.of(
                Quantity.of("a", Units.of("1"), 1, new Distribution.Normal(1)),
                Quantity.of("b", Units.of("1"), 2, new Distribution.Normal(2)));
        Evaluation evaluation = Evaluation.of(
                List.of(new OutputSpec("y", "a + b", Units.of("1"))), inputs, new Correlations(2).set(0, 1, 0.5));
        assertThat(AnalyticalInterval.of(evaluation, 0, 0.95)
                        .orElseThrow()
                        .interval()
                        .high())
                .isCloseTo(3 + 1.959963984540054 * Math.sqrt(7), within(1e-12));
    }

    @Test
    void whatIsNotASymmetricSumIsLeftToSampling() {
        Distribution normal = new Distribution.Normal(1);
        assertThat(AnalyticalInterval.of(model("x0*x1", normal, normal), 0, 0.95))
                .isEmpty();
        assertThat(AnalyticalInterval.of(model("x0^2", normal), 0, 0.95)).isEmpty();
        assertThat(AnalyticalInterval.of(model("x0 + x1", normal, new Distribution.Exponential(1)), 0, 0.95))
                .isEmpty();
        assertThat(AnalyticalInterval.of(model("x0*(x1 + 2)", normal, new Distribution.Constant()), 0, 0.95))
                .isPresent();
        assertThat(AnalyticalInterval.of(model("x0 + x1", normal, new Distribution.Arcsine(3)), 0, 0.95)
                        .orElseThrow()
                        .isShortest())
                .isFalse();
    }
}
