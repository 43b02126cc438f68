package cn.metrology.lims.uncertainty.cases;

import cn.metrology.lims.uncertainty.expression.Tape;
import cn.metrology.lims.uncertainty.gum.SimultaneousObservations;
import cn.metrology.lims.uncertainty.typea.Observations;
import cn.metrology.lims.uncertainty.unit.QuantityUnit;
import cn.metrology.lims.uncertainty.unit.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Kind {@code per_set_mean}: the outputs are computed for each set of simultaneous observations and then averaged (GUM 4.1.4 NOTE, H.2.4,
 * H.4.3.2 approach 2), so that correlations are accounted for by themselves.
 */
final class PerSetCases {
    private PerSetCases() {}

    static CaseResult run(CaseData data) {
        return EngineRefusals.coded(() -> evaluated(data));
    }

    private static CaseResult evaluated(CaseData data) {
        Map<String, double[]> series = series(data);
        CaseResult outputs = new CaseResult();
        List<String> names = new ArrayList<>();
        List<List<BigDecimal>> means = new ArrayList<>();
        for (CaseData output : data.objects("outputs")) {
            List<BigDecimal> values = values(output, series);
            Observations observations = Observations.of(values);
            names.add(output.text("name"));
            means.add(values);
            outputs.with(
                    output.text("name"),
                    new CaseResult()
                            .with("values", values)
                            .with("y", observations.mean())
                            .with("mean", observations.mean())
                            .with("s", observations.standardDeviation())
                            .with("u_c", observations.standardUncertaintyOfMean())
                            .with("u", observations.standardUncertaintyOfMean())
                            .with("dof", observations.degreesOfFreedom()));
        }
        return new CaseResult().with("outputs", outputs).with("correlation", correlations(names, means));
    }

    /** Observations in coherent SI by name; {@code constant} values count for every set. */
    private static Map<String, double[]> series(CaseData data) {
        Map<String, double[]> series = new HashMap<>();
        for (CaseData input : data.objects("inputs")) {
            QuantityUnit unit = Units.of(input.text("unit", "1"));
            CaseData source = input.has("dist") ? input.object("dist") : input;
            double[] values = source.has("values") ? source.numbers("values") : new double[] {input.number("value")};
            for (int i = 0; i < values.length; i++) {
                values[i] = unit.toSi(values[i]);
            }
            series.put(input.text("name"), values);
        }
        return series;
    }

    private static List<BigDecimal> values(CaseData output, Map<String, double[]> series) {
        Tape tape = Tape.of(List.of(output.text("expr")));
        QuantityUnit unit = Units.of(output.text("unit", "1"));
        int sets = series.values().stream().mapToInt(s -> s.length).max().orElse(0);
        double[] inputs = new double[tape.names().size()];
        double[] work = new double[tape.size()];
        List<BigDecimal> values = new ArrayList<>();
        for (int set = 0; set < sets; set++) {
            for (int i = 0; i < inputs.length; i++) {
                inputs[i] = observation(series, tape.names().get(i), set, sets);
            }
            tape.run(inputs, work);
            values.add(BigDecimal.valueOf(unit.fromSi(tape.checkedResult(0, work))));
        }
        return values;
    }

    private static double observation(Map<String, double[]> series, String name, int set, int sets) {
        double[] values = series.get(name);
        if (values == null) {
            throw new CaseException("unknown_symbol", "the model uses " + name + ", which is no input");
        }
        if (values.length != 1 && values.length != sets) {
            throw new CaseException(CaseData.MALFORMED, name + " has " + values.length + " observations, not " + sets);
        }
        return values[values.length == 1 ? 0 : set];
    }

    private static List<Object> correlations(List<String> names, List<List<BigDecimal>> values) {
        List<Object> list = new ArrayList<>();
        for (int k = 0; k < names.size(); k++) {
            for (int l = k + 1; l < names.size(); l++) {
                double r = SimultaneousObservations.correlation(values.get(k), values.get(l));
                list.add(List.of(names.get(k), names.get(l), r));
            }
        }
        return list;
    }
}
