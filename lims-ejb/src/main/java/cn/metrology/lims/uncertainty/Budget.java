package cn.metrology.lims.uncertainty;

import cn.metrology.lims.uncertainty.cases.CaseData;
import cn.metrology.lims.uncertainty.cases.EngineRefusals;
import cn.metrology.lims.uncertainty.cases.EvaluationReader;
import cn.metrology.lims.uncertainty.cases.MonteCarloReader;
import cn.metrology.lims.uncertainty.gum.Evaluation;
import cn.metrology.lims.uncertainty.gum.GumResult;
import cn.metrology.lims.uncertainty.gum.OutputResult;
import cn.metrology.lims.uncertainty.montecarlo.MonteCarloOptions;
import cn.metrology.lims.uncertainty.montecarlo.MonteCarloOutput;
import cn.metrology.lims.uncertainty.montecarlo.MonteCarloResult;
import cn.metrology.lims.uncertainty.montecarlo.Progress;
import cn.metrology.lims.uncertainty.montecarlo.Validation;
import cn.metrology.lims.uncertainty.report.BudgetTable;
import cn.metrology.lims.uncertainty.report.ReportedResult;
import cn.metrology.lims.uncertainty.report.ReportingRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A whole budget in one call: the table of each output, what would be reported, the Monte Carlo distribution and whether it validates the
 * GUM result. The request has the fields of the case kind {@code propagation}: {@code model} (lines) or outputs with {@code expr},
 * {@code outputs}, {@code inputs}, {@code correlations}, {@code options} ({@code k} or {@code p}, {@code dof_policy}, {@code order},
 * {@code mc: {trials, seed, p, adaptive}}).
 */
public record Budget(List<Output> outputs, MonteCarloResult monteCarlo) {
    /** More trials than a page can wait for are refused; files may ask for any number. */
    public static final long MOST_TRIALS = 100_000_000;

    private static final int DIGITS = 2;

    /**
     * One output.
     *
     * @param distribution null without Monte Carlo
     * @param validation to two significant digits of u (JCGM 101:2008 8.1); null without Monte Carlo or where u is 0
     * @param analytical whether the validation compares with an interval free of sampling error
     */
    public record Output(
            BudgetTable table,
            OutputResult gum,
            ReportedResult reported,
            MonteCarloOutput distribution,
            Validation validation,
            boolean analytical) {}

    /**
     * Evaluates a request.
     *
     * @throws cn.metrology.lims.uncertainty.cases.CaseException whose code says what is wrong; its cause has the details
     */
    public static Budget of(Map<String, Object> request) {
        return of(request, Progress.NONE);
    }

    /**
     * As above, telling how many trials are done.
     *
     * @throws java.util.concurrent.CancellationException if {@code progress} says so
     */
    public static Budget of(Map<String, Object> request, Progress progress) {
        return EngineRefusals.coded(() -> evaluated(CaseData.of(request), progress));
    }

    private static Budget evaluated(CaseData data, Progress progress) {
        Evaluation evaluation = EvaluationReader.evaluation(data);
        CaseData options = data.objectOrEmpty("options");
        boolean independent = evaluation.usedCorrelations().areAbsent();
        GumResult gum = evaluation.propagate(EvaluationReader.coverage(options), independent);
        MonteCarloResult mc = options.has("mc")
                ? MonteCarloReader.run(
                        evaluation, options.object("mc"), monteCarlo(options).with(progress))
                : null;
        List<Output> outputs = new ArrayList<>();
        for (int k = 0; k < gum.outputs().size(); k++) {
            outputs.add(output(evaluation, gum, mc, k));
        }
        return new Budget(List.copyOf(outputs), mc);
    }

    private static MonteCarloOptions monteCarlo(CaseData options) {
        CaseData mc = options.object("mc");
        long trials = mc.integer("trials", (int) MonteCarloOptions.DEFAULT_TRIALS);
        if (trials > MOST_TRIALS) {
            throw new IllegalArgumentException("trials = " + trials + " is more than " + MOST_TRIALS);
        }
        double p = mc.number("p", options.number("p", 0.95));
        return MonteCarloOptions.of(trials, p, mc.integer("seed", (int) MonteCarloOptions.DEFAULT_SEED));
    }

    private static Output output(Evaluation evaluation, GumResult gum, MonteCarloResult mc, int k) {
        OutputResult result = gum.outputs().get(k);
        MonteCarloOutput distribution = mc == null ? null : mc.outputs().get(k);
        ReferenceInterval reference =
                distribution == null || result.u() == 0 ? null : ReferenceInterval.of(evaluation, k, mc);
        Validation validation = reference == null
                ? null
                : Validation.of(result.y(), result.u(), result.k(), DIGITS, reference.interval(false));
        ReportedResult reported =
                ReportingRule.DEFAULT.report(BigDecimal.valueOf(result.y()), BigDecimal.valueOf(result.expanded()));
        return new Output(
                BudgetTable.of(evaluation, gum, k),
                result,
                reported,
                distribution,
                validation,
                reference != null && reference.isAnalytical(false));
    }
}
