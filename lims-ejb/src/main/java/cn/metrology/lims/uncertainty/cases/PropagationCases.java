package cn.metrology.lims.uncertainty.cases;

import cn.metrology.lims.uncertainty.gum.Coverage;
import cn.metrology.lims.uncertainty.gum.Evaluation;
import cn.metrology.lims.uncertainty.gum.GumResult;
import cn.metrology.lims.uncertainty.gum.OutputResult;
import cn.metrology.lims.uncertainty.gum.OutputSpec;
import cn.metrology.lims.uncertainty.gum.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Kinds {@code propagation} and {@code must_reject}, which is a propagation that is to be refused: a model, its inputs and what is
 * wanted. {@code options} are {@code order} (1, or 2 for the terms of GUM 5.1.2 NOTE), {@code k}, or {@code p} with {@code dof_policy}
 * floor or interp. What Monte Carlo has to say is added by {@link MonteCarloCases}.
 */
final class PropagationCases {
    private PropagationCases() {}

    static CaseResult run(CaseData data) {
        return EngineRefusals.coded(() -> evaluated(data));
    }

    private static CaseResult evaluated(CaseData data) {
        Evaluation evaluation = EvaluationReader.evaluation(data);
        CaseData options = data.objectOrEmpty("options");
        Coverage coverage = EvaluationReader.coverage(options);
        GumResult gum = evaluation.propagate(coverage, options.integer("order", 1) == 2);
        CaseResult result = new CaseResult()
                .with("inputs", inputs(evaluation.inputs()))
                .with("outputs", outputs(evaluation.inputs(), gum))
                .with("reported", reported(evaluation, gum, coverage));
        if (evaluation.outputs().size() > 1) {
            result.with("correlation", correlations(gum));
        }
        MonteCarloCases.add(data, evaluation, gum, result);
        return result;
    }

    static CaseResult inputs(List<Quantity> inputs) {
        CaseResult result = new CaseResult();
        for (Quantity input : inputs) {
            result.with(
                    input.name(),
                    new CaseResult()
                            .with("x", input.estimate())
                            .with("u", input.u())
                            .with("dof", finite(input.dof())));
        }
        return result;
    }

    private static CaseResult reported(Evaluation evaluation, GumResult gum, Coverage coverage) {
        CaseResult result = new CaseResult();
        for (int i = 0; i < gum.outputs().size(); i++) {
            OutputSpec spec = evaluation.outputs().get(i);
            result.with(
                    spec.name(),
                    ReportedText.of(gum.outputs().get(i), spec.unit().symbol(), coverage));
        }
        return result;
    }

    static CaseResult outputs(List<Quantity> inputs, GumResult gum) {
        CaseResult result = new CaseResult();
        for (OutputResult output : gum.outputs()) {
            result.with(
                    output.name(),
                    new CaseResult()
                            .with("y", output.y())
                            .with("u_c", output.u())
                            .with("c", byName(inputs, output.sensitivities()))
                            .with("contrib", byName(inputs, output.contributions()))
                            .with("share", byName(inputs, output.shares()))
                            .with("u_c_second_order", finite(output.secondOrderU()))
                            .with("nu_eff", finite(output.effectiveDof()))
                            .with("k", output.k())
                            .with("U", output.expanded()));
        }
        return result;
    }

    static CaseResult byName(List<Quantity> inputs, List<Double> values) {
        CaseResult result = new CaseResult();
        for (int i = 0; i < inputs.size(); i++) {
            result.with(inputs.get(i).name(), finite(values.get(i)));
        }
        return result;
    }

    static List<Object> correlations(GumResult gum) {
        List<Object> list = new ArrayList<>();
        for (int k = 0; k < gum.outputs().size(); k++) {
            for (int l = k + 1; l < gum.outputs().size(); l++) {
                list.add(Arrays.asList(
                        gum.outputs().get(k).name(),
                        gum.outputs().get(l).name(),
                        finite(gum.correlations().get(k).get(l))));
            }
        }
        return list;
    }

    /** Null where a number is infinite or not defined. */
    static Double finite(double value) {
        return Double.isFinite(value) ? Double.valueOf(value) : null;
    }
}
