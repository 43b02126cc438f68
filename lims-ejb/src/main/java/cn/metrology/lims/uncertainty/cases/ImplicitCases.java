package cn.metrology.lims.uncertainty.cases;

import cn.metrology.lims.uncertainty.gum.GumResult;
import cn.metrology.lims.uncertainty.gum.ImplicitModel;
import cn.metrology.lims.uncertainty.gum.Quantity;
import cn.metrology.lims.uncertainty.unit.Units;
import java.util.ArrayList;
import java.util.List;

/**
 * Kind {@code implicit}: {@code model} has the equations {@code implicit} (each expression is to be zero), {@code outputs} (name, unit) and
 * {@code start}, a number for all or a list.
 */
final class ImplicitCases {
    private ImplicitCases() {}

    static CaseResult run(CaseData data) {
        return EngineRefusals.coded(() -> evaluated(data));
    }

    private static CaseResult evaluated(CaseData data) {
        CaseData model = data.object("model");
        List<Quantity> inputs = QuantityReader.quantities(data);
        GumResult gum = new ImplicitModel(
                        model.texts("implicit"), unknowns(model), inputs, QuantityReader.correlations(data, inputs))
                .propagate(EvaluationReader.coverage(data.objectOrEmpty("options")));
        return new CaseResult()
                .with("inputs", PropagationCases.inputs(inputs))
                .with("outputs", PropagationCases.outputs(inputs, gum))
                .with("correlation", PropagationCases.correlations(gum));
    }

    private static List<ImplicitModel.Unknown> unknowns(CaseData model) {
        List<ImplicitModel.Unknown> unknowns = new ArrayList<>();
        boolean each = model.has("start") && model.raw("start") instanceof List<?>;
        for (CaseData output : model.objects("outputs")) {
            double start = each ? model.numbers("start")[unknowns.size()] : model.number("start", 1);
            unknowns.add(new ImplicitModel.Unknown(
                    output.text("name"), Units.of(output.text("unit", "1")), output.number("start", start)));
        }
        return unknowns;
    }
}
