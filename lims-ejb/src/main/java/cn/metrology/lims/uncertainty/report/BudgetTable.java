package cn.metrology.lims.uncertainty.report;

import cn.metrology.lims.uncertainty.distribution.Distribution;
import cn.metrology.lims.uncertainty.gum.Evaluation;
import cn.metrology.lims.uncertainty.gum.GumResult;
import cn.metrology.lims.uncertainty.gum.OutputResult;
import cn.metrology.lims.uncertainty.gum.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The uncertainty budget (不确定度一览表) of one output: one line per input, then the result (JJF 1059.1-2012 4.4 and annex A; EA-4/02
 * M:2022 clause 7). Values are unrounded (UN-05); {@link #cells} rounds for the eye.
 */
public record BudgetTable(
        String output, String unit, List<Line> lines, double value, double standardUncertainty, Coverage coverage) {
    private static final int FIGURES = 4;
    private static final Map<Class<? extends Distribution>, BudgetDistribution> NAMES = Map.of(
            Distribution.Constant.class, BudgetDistribution.CONSTANT,
            Distribution.Normal.class, BudgetDistribution.NORMAL,
            Distribution.Rectangular.class, BudgetDistribution.RECTANGULAR,
            Distribution.Triangular.class, BudgetDistribution.TRIANGULAR,
            Distribution.Trapezoidal.class, BudgetDistribution.TRAPEZOIDAL,
            Distribution.CurvilinearTrapezoidal.class, BudgetDistribution.CURVILINEAR_TRAPEZOIDAL,
            Distribution.Arcsine.class, BudgetDistribution.ARCSINE,
            Distribution.ScaledT.class, BudgetDistribution.STUDENT_T,
            Distribution.Exponential.class, BudgetDistribution.EXPONENTIAL,
            Distribution.Gamma.class, BudgetDistribution.GAMMA);

    public BudgetTable {
        lines = List.copyOf(lines);
    }

    /** ν_eff, infinite or NaN where it is not defined; k; and U = k·u_c. */
    public record Coverage(double effectiveDof, double k, double expanded) {}

    /**
     * One input.
     *
     * @param contribution c·u, in the unit of the output, with its sign
     * @param share of the variance of the output; with correlated inputs the covariances are divided between the two
     */
    public record Line(
            Input input, BudgetDistribution distribution, double sensitivity, double contribution, double share) {}

    /** Estimate, standard uncertainty and degrees of freedom of an input in its unit. */
    public record Input(String name, String unit, double estimate, double standardUncertainty, double dof) {}

    /** The budget of the {@code index}-th output of an evaluation. */
    public static BudgetTable of(Evaluation evaluation, GumResult result, int index) {
        OutputResult output = result.outputs().get(index);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < evaluation.inputs().size(); i++) {
            Quantity quantity = evaluation.inputs().get(i);
            lines.add(new Line(
                    new Input(
                            quantity.name(),
                            quantity.unit().symbol(),
                            quantity.estimate(),
                            quantity.u(),
                            quantity.dof()),
                    nameOf(quantity.distribution()),
                    output.sensitivities().get(i),
                    output.contributions().get(i),
                    output.shares().get(i)));
        }
        return new BudgetTable(
                output.name(),
                evaluation.outputs().get(index).unit().symbol(),
                lines,
                output.y(),
                output.u(),
                new Coverage(output.effectiveDof(), output.k(), output.expanded()));
    }

    /** A line as it is shown: four significant digits, ∞ for infinite degrees of freedom, the distribution by the name of its constant. */
    public static Map<BudgetColumn, String> cells(Line line) {
        Map<BudgetColumn, String> cells = new EnumMap<>(BudgetColumn.class);
        cells.put(BudgetColumn.QUANTITY, line.input.name);
        cells.put(BudgetColumn.ESTIMATE, estimate(line.input.estimate, line.input.standardUncertainty));
        cells.put(BudgetColumn.UNIT, line.input.unit);
        cells.put(BudgetColumn.STANDARD_UNCERTAINTY, shown(line.input.standardUncertainty));
        cells.put(BudgetColumn.DISTRIBUTION, line.distribution.name());
        cells.put(BudgetColumn.DEGREES_OF_FREEDOM, dof(line.input.dof));
        cells.put(BudgetColumn.SENSITIVITY, shown(line.sensitivity));
        cells.put(BudgetColumn.CONTRIBUTION, shown(line.contribution));
        cells.put(BudgetColumn.SHARE, percent(line.share));
        return cells;
    }

    /** Degrees of freedom are truncated for display (GUM G.4.1 NOTE 1), not rounded up; – where they are not defined. */
    public static String dof(double dof) {
        if (Double.isNaN(dof)) {
            return "–";
        }
        if (Double.isInfinite(dof)) {
            return "∞";
        }
        return dof < 1 ? shown(dof) : Long.toString((long) Math.floor(dof));
    }

    /** An estimate down to the third digit of its uncertainty; twelve digits of one that is exactly known. */
    public static String estimate(double value, double u) {
        if (!Double.isFinite(value) || !Double.isFinite(u)) {
            return "–";
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        if (u > 0) {
            return Scientific.text(
                    Rounding.toDecimals(exact, Rounding.lastPlace(BigDecimal.valueOf(u), 3, RoundingMode.HALF_EVEN)));
        }
        BigDecimal shortest = exact.signum() == 0
                ? BigDecimal.ZERO
                : exact.round(new MathContext(12)).stripTrailingZeros();
        return Scientific.text(shortest);
    }

    private static String shown(double value) {
        return Double.isFinite(value)
                ? Scientific.text(Rounding.toSignificant(BigDecimal.valueOf(value), FIGURES, RoundingMode.HALF_EVEN))
                : "–";
    }

    private static String percent(double share) {
        return Double.isFinite(share)
                ? Rounding.toDecimals(BigDecimal.valueOf(100 * share), 1).toPlainString() + " %"
                : "–";
    }

    private static BudgetDistribution nameOf(Distribution distribution) {
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(distribution))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no name for " + distribution));
    }
}
