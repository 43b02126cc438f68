package cn.metrology.lims.uncertainty.gum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.metrology.lims.uncertainty.distribution.Distribution;
import cn.metrology.lims.uncertainty.montecarlo.MonteCarlo;
import cn.metrology.lims.uncertainty.montecarlo.MonteCarloOptions;
import cn.metrology.lims.uncertainty.montecarlo.MonteCarloOutput;
import cn.metrology.lims.uncertainty.unit.Units;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PropagationPropertiesTest {
    private static final Coverage K2 = new Coverage.Factor(2);
    private static final String MODEL = "a*b/(1 + c^2) + sqrt(a*a + b*b)";

    private static Quantity input(String name, String unit, double x, double u) {
        return Quantity.of(name, Units.of(unit), x, new Distribution.Normal(u));
    }

    private static OutputResult result(String model, String unit, List<Quantity> inputs) {
        return Evaluation.of(
                        List.of(new OutputSpec("y", model, Units.of(unit))), inputs, new Correlations(inputs.size()))
                .propagate(K2, false)
                .outputs()
                .get(0);
    }

    @Property(tries = 200)
    void aLinearModelAddsItsContributionsInQuadrature(
            @ForAll @Size(3) List<@DoubleRange(min = -1e3, max = 1e3) Double> factors,
            @ForAll @DoubleRange(min = 0.01, max = 10) double u) {
        String model = "%s*a + %s*b + %s*c".formatted(text(factors.get(0)), text(factors.get(1)), text(factors.get(2)));
        List<Quantity> inputs = List.of(input("a", "1", 1, u), input("b", "1", 2, 2 * u), input("c", "1", 3, u));
        double squares = 0;
        for (int i = 0; i < 3; i++) {
            double contribution = factors.get(i) * u * (i == 1 ? 2 : 1);
            squares += contribution * contribution;
        }
        assertThat(result(model, "1", inputs).u())
                .isCloseTo(Math.sqrt(squares), within(1e-12 * Math.sqrt(squares) + 1e-15));
    }

    private static String text(double factor) {
        return "(" + factor + ")";
    }

    @Property(tries = 200)
    void scalingTheOutputScalesItsUncertainty(@ForAll @DoubleRange(min = 0.01, max = 1e3) double factor) {
        List<Quantity> inputs = inputs(1, 2, 0.5);
        OutputResult one = result(MODEL, "1", inputs);
        OutputResult scaled = result("(" + factor + ")*(" + MODEL + ")", "1", inputs);
        assertThat(scaled.u()).isCloseTo(factor * one.u(), within(1e-12 * factor));
    }

    private static List<Quantity> inputs(double a, double b, double c) {
        return List.of(input("a", "1", a, 0.01), input("b", "1", b, 0.02), input("c", "1", c, 0.03));
    }

    @Property(tries = 200)
    void theUnitsOfTheInputsDoNotMatter(
            @ForAll @DoubleRange(min = 0.1, max = 100) double x, @ForAll @DoubleRange(min = 0.1, max = 100) double y) {
        String model = "sqrt(a*a + b*b)";
        OutputResult metres = result(model, "mm", List.of(input("a", "m", x, 0.01), input("b", "m", y, 0.02)));
        OutputResult mixed = result(model, "mm", List.of(input("a", "cm", x * 100, 1), input("b", "um", y * 1e6, 2e4)));
        assertThat(mixed.y()).isCloseTo(metres.y(), within(1e-12 * metres.y()));
        assertThat(mixed.u()).isCloseTo(metres.u(), within(1e-11 * metres.u()));
        assertThat(mixed.shares().get(0)).isCloseTo(metres.shares().get(0), within(1e-10));
    }

    @Property(tries = 100)
    void theOrderOfTheInputsDoesNotMatter(@ForAll @IntRange(min = 0, max = 1000) int seed) {
        List<Quantity> inputs = new ArrayList<>(inputs(1.5, -2, 0.7));
        OutputResult one = result(MODEL, "1", inputs);
        Collections.shuffle(inputs, new Random(seed));
        OutputResult other = result(MODEL, "1", inputs);
        assertThat(other.u()).isCloseTo(one.u(), within(1e-15));
        for (int i = 0; i < 3; i++) {
            int at = "abc".indexOf(inputs.get(i).name());
            assertThat(other.sensitivities().get(i))
                    .isEqualTo(one.sensitivities().get(at));
        }
    }

    @Property(tries = 30)
    void sensitivitiesAreTheSlopes(
            @ForAll @DoubleRange(min = 0.2, max = 0.9) double a, @ForAll @DoubleRange(min = 0.2, max = 0.9) double b) {
        String model =
                "sinh(a)*asin(b) + a^b - tan(a*b)/cosh(b) + atan2(a, b)*ln(a + b) + acosh(1 + a) + atanh(b)*log2(a)"
                        + " + cbrt(a*b) + asinh(a)^3 + max(a, b)*min(a, 2*b) + if(a < b, a*a, b) + abs(-a) + acos(a)*log10(b) + tanh(b)";
        double h = 1e-6;
        OutputResult result = result(model, "1", List.of(input("a", "1", a, 1), input("b", "1", b, 1)));
        double slope = (at(model, a + h, b) - at(model, a - h, b)) / (2 * h);
        if (Math.abs(a - b) > 1e-3 && Math.abs(a - 2 * b) > 1e-3) {
            assertThat(result.sensitivities().get(0)).isCloseTo(slope, within(1e-6 * Math.max(1, Math.abs(slope))));
        }
    }

    private static double at(String model, double a, double b) {
        return result(model, "1", List.of(input("a", "1", a, 1), input("b", "1", b, 1)))
                .y();
    }

    /** 5 standard deviations of the Monte Carlo statistic. */
    @Property(tries = 10)
    void monteCarloAgreesWithTheGumOnLinearModels(
            @ForAll @DoubleRange(min = -5, max = 5) double f, @ForAll @IntRange(min = 0, max = 100_000) int seed) {
        List<Quantity> inputs = List.of(input("a", "1", 1, 0.1), input("b", "1", 2, 0.3), input("c", "1", 0, 0.2));
        Evaluation evaluation = Evaluation.of(
                List.of(new OutputSpec("y", "a + (" + f + ")*b - c", Units.of("1"))),
                inputs,
                new Correlations(3).set(0, 1, 0.6));
        OutputResult gum = evaluation
                .propagate(new Coverage.Probability(0.95, true), false)
                .outputs()
                .get(0);
        int trials = 100_000;
        MonteCarloOutput mc = MonteCarlo.run(evaluation, MonteCarloOptions.of(trials, 0.95, seed))
                .outputs()
                .get(0);
        assertThat(mc.mean()).isCloseTo(gum.y(), within(5 * gum.u() / Math.sqrt(trials)));
        assertThat(mc.u()).isCloseTo(gum.u(), within(5 * gum.u() / Math.sqrt(2.0 * trials)));
        assertThat(mc.symmetric().high()).isCloseTo(gum.y() + gum.expanded(), within(0.04 * gum.u()));
    }
}
