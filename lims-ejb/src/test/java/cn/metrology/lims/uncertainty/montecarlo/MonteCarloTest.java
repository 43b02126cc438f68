package cn.metrology.lims.uncertainty.montecarlo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.metrology.lims.uncertainty.distribution.Distribution;
import cn.metrology.lims.uncertainty.expression.DomainException;
import cn.metrology.lims.uncertainty.gum.Correlations;
import cn.metrology.lims.uncertainty.gum.Evaluation;
import cn.metrology.lims.uncertainty.gum.OutputSpec;
import cn.metrology.lims.uncertainty.gum.Quantity;
import cn.metrology.lims.uncertainty.unit.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MonteCarloTest {
    private static Evaluation model(String expression, Distribution... distributions) {
        List<Quantity> inputs = new ArrayList<>();
        for (int i = 0; i < distributions.length; i++) {
            inputs.add(Quantity.of("x" + i, Units.of("1"), 0, distributions[i]));
        }
        return Evaluation.of(
                List.of(new OutputSpec("y", expression, Units.of("1"))), inputs, new Correlations(inputs.size()));
    }

    static Stream<Distribution> distributions() {
        return Stream.of(
                new Distribution.Normal(1),
                new Distribution.Rectangular(1),
                new Distribution.Triangular(1),
                new Distribution.Trapezoidal(1, 0.4),
                new Distribution.CurvilinearTrapezoidal(1, 0.5),
                new Distribution.Arcsine(1),
                new Distribution.ScaledT(1, 6),
                new Distribution.ScaledT(1, 1.5),
                new Distribution.Exponential(1),
                new Distribution.Gamma(0.5, 1));
    }

    /** Against the exact quantiles; the tolerance is 5 standard deviations of the sample quantile. */
    @ParameterizedTest
    @MethodSource("distributions")
    void everyDistributionIsSampledAsItsQuantilesSay(Distribution distribution) {
        int trials = 500_000;
        for (double p : new double[] {0.5, 0.9, 0.99}) {
            MonteCarloOutput output = MonteCarlo.run(model("x0", distribution), MonteCarloOptions.of(trials, p, 7))
                    .outputs()
                    .get(0);
            double sd = 5 * Math.sqrt((1 - p) / 2 * (1 + p) / 2 / trials);
            for (double q : new double[] {(1 - p) / 2, (1 + p) / 2}) {
                double low = distribution.quantile(Math.max(1e-9, q - sd));
                double high = distribution.quantile(Math.min(1 - 1e-9, q + sd));
                double end =
                        q < 0.5 ? output.symmetric().low() : output.symmetric().high();
                assertThat(end).isBetween(low - 1e-12, high + 1e-12);
            }
        }
    }

    @Test
    void theNumberOfThreadsChangesNoDigit() {
        Evaluation evaluation = model(
                "x0*x1 + exp(x2)",
                new Distribution.Normal(1),
                new Distribution.ScaledT(1, 4),
                new Distribution.Arcsine(1));
        MonteCarloOptions options = MonteCarloOptions.of(300_001, 0.95, 42);
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try {
            MonteCarloOutput one = MonteCarlo.run(evaluation, options).outputs().get(0);
            assertThat(MonteCarlo.run(evaluation, options.with(4, executor))
                            .outputs()
                            .get(0))
                    .isEqualTo(one);
            assertThat(MonteCarlo.run(evaluation, MonteCarloOptions.of(300_001, 0.95, 43))
                            .outputs()
                            .get(0)
                            .mean())
                    .isNotEqualTo(one.mean());
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void boundedMemoryFindsTheSameIntervalsWithinItsStatedError() {
        Evaluation evaluation = model("x0^2 + 0.1*x1", new Distribution.Normal(1), new Distribution.ScaledT(1, 3));
        MonteCarloOptions options = MonteCarloOptions.of(1_000_000, 0.95, 5);
        MonteCarloOutput stored = MonteCarlo.run(evaluation, options).outputs().get(0);
        MonteCarloOutput streamed =
                StreamedMonteCarlo.run(evaluation, options).outputs().get(0);
        assertThat(streamed.mean()).isEqualTo(stored.mean());
        assertThat(streamed.quantileError()).isLessThan(1e-3 * stored.u());
        double allowed = 2 * streamed.quantileError() + 1e-4;
        assertThat(streamed.symmetric().low()).isCloseTo(stored.symmetric().low(), within(allowed));
        assertThat(streamed.symmetric().high()).isCloseTo(stored.symmetric().high(), within(allowed));
        assertThat(streamed.shortest().length()).isCloseTo(stored.shortest().length(), within(10 * allowed));
    }

    @Test
    void aRunCanBeCancelledAndTellsItsProgress() {
        Evaluation evaluation = model("x0", new Distribution.Normal(1));
        List<Long> seen = new ArrayList<>();
        MonteCarloOptions options = MonteCarloOptions.of(1_000_000, 0.95, 1).with((done, total) -> {
            seen.add(done);
            return done < 100_000;
        });
        assertThatThrownBy(() -> MonteCarlo.run(evaluation, options)).isInstanceOf(CancellationException.class);
        assertThat(seen).hasSize(7).isSorted();
    }

    @Test
    void aTrialOutsideTheDomainIsNamed() {
        Evaluation evaluation = model("1 + sqrt(x0)", new Distribution.Normal(1));
        assertThatThrownBy(() -> MonteCarlo.run(evaluation, MonteCarloOptions.of(1000, 0.95, 1)))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.column()).isEqualTo(5));
    }

    @Test
    void theAdaptiveProcedureStopsWhenStable() {
        Evaluation evaluation = model(
                "x0 + x1 + x2 + x3",
                new Distribution.Normal(1),
                new Distribution.Normal(1),
                new Distribution.Normal(1),
                new Distribution.Normal(1));
        AdaptiveMonteCarlo.Outcome outcome =
                AdaptiveMonteCarlo.run(evaluation, MonteCarloOptions.of(10_000_000, 0.95, 3), 2);
        assertThat(outcome.stable()).isTrue();
        assertThat(outcome.result().trials())
                .isEqualTo(outcome.sequences() * 10_000L)
                .isLessThan(2_000_000);
        assertThat(outcome.result().outputs().get(0).u()).isCloseTo(2, within(0.02));
        assertThat(AdaptiveMonteCarlo.run(evaluation, MonteCarloOptions.of(20_000, 0.95, 3), 3)
                        .stable())
                .isFalse();
    }

    @Test
    void theAdaptiveProcedureGivesTheSameDigitsWithAnyNumberOfThreads() {
        Evaluation evaluation = model("x0*x1 + x0", new Distribution.Normal(1), new Distribution.Rectangular(2));
        MonteCarloOptions options = MonteCarloOptions.of(5_000_000, 0.95, 11);
        AdaptiveMonteCarlo.Outcome one = AdaptiveMonteCarlo.run(evaluation, options, 2);
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try {
            assertThat(AdaptiveMonteCarlo.run(evaluation, options.with(3, executor), 2))
                    .isEqualTo(one);
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void correlatedInputsOfSeveralShapesKeepTheirDistributions() {
        List<Quantity> inputs = List.of(
                Quantity.of("x0", Units.of("1"), 0, new Distribution.Normal(1)),
                Quantity.of("x1", Units.of("1"), 0, new Distribution.Rectangular(1)));
        Evaluation evaluation = Evaluation.of(
                List.of(new OutputSpec("a", "x0", Units.of("1")), new OutputSpec("b", "x1", Units.of("1"))),
                inputs,
                new Correlations(2).set(0, 1, 0.8));
        MonteCarloResult result = MonteCarlo.run(evaluation, MonteCarloOptions.of(200_000, 0.95, 9));
        assertThat(result.outputs().get(1).u()).isCloseTo(1 / Math.sqrt(3), within(0.005));
        assertThat(result.correlations().get(0).get(1)).isBetween(0.75, 0.81);
        assertThat(result.region().kp()).isGreaterThan(2);
    }

    @Test
    void theOrderNumbersAreDecidedInDecimals() {
        assertThat(OrderStatistics.of(1_000_000, new BigDecimal("0.95")))
                .isEqualTo(new OrderStatistics(950_000, 25_000));
        assertThat(OrderStatistics.of(10_001, new BigDecimal("0.95"))).isEqualTo(new OrderStatistics(9501, 250));
        assertThat(AdaptiveMonteCarlo.sequenceLength(new BigDecimal("0.995"))).isEqualTo(20_000);
    }
}
