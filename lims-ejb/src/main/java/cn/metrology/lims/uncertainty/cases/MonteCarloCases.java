package cn.metrology.lims.uncertainty.cases;

import cn.metrology.lims.uncertainty.ReferenceInterval;
import cn.metrology.lims.uncertainty.expression.DomainException;
import cn.metrology.lims.uncertainty.gum.Evaluation;
import cn.metrology.lims.uncertainty.gum.GumResult;
import cn.metrology.lims.uncertainty.gum.OutputResult;
import cn.metrology.lims.uncertainty.montecarlo.CoverageRegion;
import cn.metrology.lims.uncertainty.montecarlo.MonteCarloOptions;
import cn.metrology.lims.uncertainty.montecarlo.MonteCarloOutput;
import cn.metrology.lims.uncertainty.montecarlo.MonteCarloResult;
import cn.metrology.lims.uncertainty.montecarlo.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * The Monte Carlo part of a propagation. {@code options.mc} ({@code {p, trials, seed, adaptive}}) asks for it, {@code "mc": false} declines it; without
 * either it is made. A reference case says in {@code expected} what it wants (the parts {@code mc}, {@code mc_multi}, {@code coverage_region},
 * {@code validation}) and only what describes that question is read there (probability, labels, digits, kind of interval), never an answer.
 */
final class MonteCarloCases {
    private static final int TRIALS = 4_000_000;
    private static final List<String> PARTS = List.of("mc", "mc_multi", "coverage_region", "validation");

    private MonteCarloCases() {}

    static void add(CaseData data, Evaluation evaluation, GumResult gum, CaseResult result) {
        CaseData wanted = data.objectOrEmpty("expected");
        CaseData options = data.objectOrEmpty("options");
        boolean asked = options.has("mc") && !Boolean.FALSE.equals(options.raw("mc"));
        boolean questioned = PARTS.stream().anyMatch(wanted::has);
        if (asked || questioned) {
            add(data, evaluation, gum, result, run(evaluation, options, wanted));
        } else if (!options.has("mc") && !data.has("expected")) {
            try {
                add(data, evaluation, gum, result, run(evaluation, options, wanted));
            } catch (DomainException undefined) {
                // nobody asked for it, and the GUM result stands
                result.with("mc", null);
            }
        }
    }

    private static MonteCarloResult run(Evaluation evaluation, CaseData options, CaseData wanted) {
        boolean detailed = options.has("mc") && !(options.raw("mc") instanceof Boolean);
        CaseData own = detailed ? options.object("mc") : wanted.objectOrEmpty("none");
        double p = own.number("p", probability(wanted, options));
        return MonteCarloReader.run(
                evaluation,
                own,
                threaded(MonteCarloOptions.of(
                        own.integer("trials", TRIALS), p, own.integer("seed", (int) MonteCarloOptions.DEFAULT_SEED))));
    }

    private static void add(
            CaseData data, Evaluation evaluation, GumResult gum, CaseResult result, MonteCarloResult mc) {
        CaseData wanted = data.objectOrEmpty("expected");
        result.with("mc", single(wanted.objectOrEmpty("mc"), mc));
        if (mc.outputs().size() > 1) {
            result.with("mc_multi", several(wanted.objectOrEmpty("mc_multi"), mc));
        }
        if (mc.region() != null) {
            result.with("coverage_region", region(mc));
        }
        result.with("validation", validations(wanted, evaluation, gum.outputs().get(0), mc));
    }

    private static MonteCarloOptions threaded(MonteCarloOptions options) {
        Executor executor = command -> new Thread(command, "monte-carlo").start();
        return options.with(Math.min(4, Runtime.getRuntime().availableProcessors()), executor);
    }

    private static double probability(CaseData wanted, CaseData options) {
        for (String part : List.of("mc", "coverage_region")) {
            if (wanted.objectOrEmpty(part).has("p")) {
                return wanted.object(part).number("p");
            }
        }
        return options.number("p", 0.95);
    }

    private static CaseResult single(CaseData wanted, MonteCarloResult mc) {
        MonteCarloOutput output = mc.outputs().get(0);
        CaseResult result = echoed(wanted, "method", "trials_for_tol")
                .with("p", mc.p())
                .with("trials", mc.trials())
                .with("seed", mc.seed())
                .with("mean", output.mean())
                .with("mc_u", output.u())
                .with("sym_lo", output.symmetric().low())
                .with("sym_hi", output.symmetric().high())
                .with("short_lo", output.shortest().low())
                .with("short_hi", output.shortest().high())
                .with("quantile_error", output.quantileError());
        return result.with("short_len", output.shortest().length());
    }

    private static CaseResult several(CaseData wanted, MonteCarloResult mc) {
        CaseResult result = echoed(wanted, "how", "trials_for_tol");
        for (MonteCarloOutput output : mc.outputs()) {
            result.with(output.name() + ".mean", output.mean()).with(output.name() + ".u", output.u());
        }
        return result.with("r", mc.correlations().get(0).get(1));
    }

    private static CaseResult region(MonteCarloResult mc) {
        CoverageRegion normal = CoverageRegion.normal(mc.outputs().size(), mc.p());
        return new CaseResult()
                .with("p", mc.p())
                .with("guf_kp", normal.kp())
                .with("guf_kq", normal.kq())
                .with("mc_kp", PropagationCases.finite(mc.region().kp()))
                .with("mc_kq", mc.region().kq());
    }

    /** As asked; without a question to two significant digits with the symmetric interval. */
    private static List<Object> validations(
            CaseData wanted, Evaluation evaluation, OutputResult gum, MonteCarloResult mc) {
        ReferenceInterval reference = ReferenceInterval.of(evaluation, 0, mc);
        if (!wanted.has("validation")) {
            return gum.u() > 0 ? List.of(validation("GUF", 2, "sym", gum, reference)) : List.of();
        }
        List<Object> results = new ArrayList<>();
        for (CaseData question : wanted.objects("validation")) {
            results.add(validation(
                    question.text("label", "GUF"),
                    question.integer("ndig", 2),
                    question.text("interval", "sym"),
                    gum,
                    reference));
        }
        return results;
    }

    /** GUF2 is the interval from u_c with the second-order terms. */
    private static Map<String, Object> validation(
            String label, int digits, String interval, OutputResult gum, ReferenceInterval reference) {
        double u = label.equals("GUF2") ? gum.secondOrderU() : gum.u();
        boolean shortest = interval.equals("short");
        Validation validation = Validation.of(gum.y(), u, gum.k(), digits, reference.interval(shortest));
        return new CaseResult()
                .with("label", label)
                .with("ndig", digits)
                .with("interval", interval)
                .with("k", gum.k())
                .with("guf_lo", validation.low())
                .with("guf_hi", validation.high())
                .with("delta", validation.delta())
                .with("d_low", validation.differenceLow())
                .with("d_high", validation.differenceHigh())
                .with("validated", validation.valid())
                .with("reference", reference.isAnalytical(shortest) ? "analytical" : "monte_carlo")
                .toMap();
    }

    /** Remarks of the question that belong to the answer's shape. */
    private static CaseResult echoed(CaseData wanted, String... remarks) {
        CaseResult result = new CaseResult();
        for (String remark : remarks) {
            if (wanted.has(remark)) {
                result.with(remark, wanted.raw(remark));
            }
        }
        return result;
    }
}
