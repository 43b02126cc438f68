package cn.metrology.lims.web.uncertainty;

import cn.metrology.lims.uncertainty.Budget;
import cn.metrology.lims.uncertainty.EvaluationRecord;
import cn.metrology.lims.uncertainty.montecarlo.CoverageInterval;
import cn.metrology.lims.uncertainty.montecarlo.MonteCarloOutput;
import cn.metrology.lims.uncertainty.montecarlo.Validation;
import cn.metrology.lims.uncertainty.report.BudgetTable;
import java.util.List;
import java.util.Map;

/**
 * An evaluation as JSON: computed values as numbers in full precision, null where one is infinite or not defined; reported values as strings,
 * because their digits count. {@code record} is what a client keeps in order to repeat it.
 */
public record BudgetAnswer(List<Output> outputs, Stored record) {
    /** Engine version and request. */
    public record Stored(String engineVersion, Map<String, Object> request) {}

    /** One output. */
    public record Output(
            String name, String unit, Gum gum, Reported reported, List<Line> budget, Distribution monteCarlo) {}

    /** By the law of propagation. */
    public record Gum(
            double y,
            double u,
            Double secondOrderU,
            Double effectiveDof,
            double k,
            double expanded,
            boolean nonlinear) {}

    /** Rounded. */
    public record Reported(String value, String expanded) {}

    /** One input in the budget. */
    public record Line(
            String quantity,
            String unit,
            double estimate,
            double u,
            String distribution,
            Double dof,
            Double sensitivity,
            double contribution,
            double share) {}

    /** By Monte Carlo. */
    public record Distribution(
            double mean,
            double u,
            CoverageInterval symmetric,
            CoverageInterval shortest,
            double histogramLow,
            double histogramHigh,
            List<Long> histogram,
            Validation validation) {}

    static BudgetAnswer of(Budget budget, Map<String, Object> request) {
        return new BudgetAnswer(
                budget.outputs().stream().map(BudgetAnswer::output).toList(),
                new Stored(EvaluationRecord.ENGINE_VERSION, request));
    }

    private static Output output(Budget.Output output) {
        BudgetTable table = output.table();
        return new Output(
                table.output(),
                table.unit(),
                new Gum(
                        output.gum().y(),
                        output.gum().u(),
                        finite(output.gum().secondOrderU()),
                        finite(output.gum().effectiveDof()),
                        output.gum().k(),
                        output.gum().expanded(),
                        output.gum().isNonlinear()),
                new Reported(
                        output.reported().value().toPlainString(),
                        output.reported().expanded().toPlainString()),
                table.lines().stream().map(BudgetAnswer::line).toList(),
                output.distribution() == null ? null : distribution(output.distribution(), output.validation()));
    }

    private static Line line(BudgetTable.Line line) {
        return new Line(
                line.input().name(),
                line.input().unit(),
                line.input().estimate(),
                line.input().standardUncertainty(),
                line.distribution().name(),
                finite(line.input().dof()),
                finite(line.sensitivity()),
                line.contribution(),
                line.share());
    }

    private static Distribution distribution(MonteCarloOutput mc, Validation validation) {
        return new Distribution(
                mc.mean(),
                mc.u(),
                mc.symmetric(),
                mc.shortest(),
                mc.histogram().low(),
                mc.histogram().high(),
                mc.histogram().counts(),
                validation);
    }

    private static Double finite(double value) {
        return Double.isFinite(value) ? Double.valueOf(value) : null;
    }
}
