package cn.metrology.lims.uncertainty.cases;

import cn.metrology.lims.uncertainty.expression.Model;
import cn.metrology.lims.uncertainty.gum.Coverage;
import cn.metrology.lims.uncertainty.gum.Evaluation;
import cn.metrology.lims.uncertainty.gum.OutputSpec;
import cn.metrology.lims.uncertainty.gum.Quantity;
import cn.metrology.lims.uncertainty.unit.Units;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a whole evaluation. Either every output has its {@code expr}, or {@code model} is a text of lines {@code name = expression} and the
 * outputs name some of them; without outputs the last line is the output.
 */
public final class EvaluationReader {
    /** The {@code type} of a distribution that an input may have. */
    public static final List<String> DISTRIBUTIONS = List.of(
            "normal",
            "observations",
            "rectangular",
            "triangular",
            "trapezoidal",
            "ctrap",
            "arcsine",
            "t",
            "pooled_mean",
            "resolution",
            "limits",
            "poisson",
            "exponential",
            "gamma",
            "constant");

    private EvaluationReader() {}

    /** The evaluation, with everything checked that can be checked before computing. */
    public static Evaluation evaluation(CaseData data) {
        List<Quantity> inputs = QuantityReader.quantities(data);
        if (!data.has("model")) {
            return Evaluation.of(outputs(data), inputs, QuantityReader.correlations(data, inputs));
        }
        Model model = Model.parse(data.text("model"));
        List<OutputSpec> outputs = data.has("outputs") ? outputs(data) : List.of(last(model));
        for (OutputSpec output : outputs) {
            if (!model.defined().contains(output.name())) {
                throw new CaseException("unknown_symbol", "the model does not define " + output.name());
            }
        }
        return Evaluation.of(
                model.tape(outputs.stream().map(OutputSpec::name).toList()),
                outputs,
                inputs,
                QuantityReader.correlations(data, inputs));
    }

    private static OutputSpec last(Model model) {
        String name = model.defined().get(model.defined().size() - 1);
        return new OutputSpec(name, name, Units.of("1"));
    }

    private static List<OutputSpec> outputs(CaseData data) {
        List<OutputSpec> outputs = new ArrayList<>();
        for (CaseData output : data.objects("outputs")) {
            String name = output.text("name");
            String expression = data.has("model") ? name : output.text("expr");
            outputs.add(new OutputSpec(name, expression, Units.of(output.text("unit", "1"))));
        }
        return outputs;
    }

    /** {@code k}, or {@code p} with {@code dof_policy} floor or interp; k = 2 if nothing is said. */
    public static Coverage coverage(CaseData options) {
        if (options.has("p")) {
            return new Coverage.Probability(
                    options.number("p"), options.text("dof_policy", "floor").equals("floor"));
        }
        return new Coverage.Factor(options.number("k", 2));
    }
}
