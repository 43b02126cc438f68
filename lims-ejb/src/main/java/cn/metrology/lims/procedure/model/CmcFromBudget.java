package cn.metrology.lims.procedure.model;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.BudgetError;
import cn.metrology.lims.procedure.CmcProposal;
import cn.metrology.lims.procedure.CmcProposal.Evaluated;
import cn.metrology.lims.uncertainty.Budget;
import cn.metrology.lims.uncertainty.report.LinearUncertainty;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Evaluates a budget at several points of its range and covers the uncertainties by one formula (UN-12). */
public final class CmcFromBudget {
    private static final MathContext DIGITS = new MathContext(12);
    private static final int DECIMALS_OF_K = 2;

    private final Map<String, Object> request;
    private final String input;
    private final Function<Map<String, Object>, Budget> engine;

    /** The request without Monte Carlo, which a CMC does not need. */
    public CmcFromBudget(Map<String, Object> request, String input, Function<Map<String, Object>, Budget> engine) {
        this.request = new LinkedHashMap<>(request);
        if (request.get("options") instanceof Map<?, ?> options) {
            Map<Object, Object> kept = new LinkedHashMap<>(options);
            kept.remove("mc");
            this.request.put("options", kept);
        }
        this.input = input;
        this.engine = engine;
    }

    /** For points in the unit of the input, at least one. */
    public CmcProposal at(List<BigDecimal> points) {
        List<LinearUncertainty.Evaluated> evaluated = new ArrayList<>();
        List<Evaluated> shown = new ArrayList<>();
        String unit = "";
        double k = 0;
        for (BigDecimal point : points) {
            Budget.Output output = engine.apply(moved(point)).outputs().get(0);
            unit = output.table().unit();
            k = Math.max(k, output.gum().k());
            double expanded = output.gum().expanded();
            BigDecimal x = converted(point, unit);
            evaluated.add(new LinearUncertainty.Evaluated(x, new BigDecimal(expanded, DIGITS)));
            shown.add(new Evaluated(x, expanded));
        }
        LinearUncertainty line = LinearUncertainty.covering(evaluated);
        List<BigDecimal> places = shown.stream().map(Evaluated::point).sorted().toList();
        return new CmcProposal(
                unit,
                places.get(0),
                places.get(places.size() - 1),
                expression(line),
                BigDecimal.valueOf(k).setScale(DECIMALS_OF_K, RoundingMode.HALF_EVEN),
                shown);
    }

    private static String expression(LinearUncertainty line) {
        String slope = line.slope().toPlainString() + "*abs(x)";
        if (line.slope().signum() == 0) {
            return line.constant().toPlainString();
        }
        return line.constant().signum() == 0 ? slope : line.constant().toPlainString() + " + " + slope;
    }

    private Map<String, Object> moved(BigDecimal point) {
        Map<String, Object> there = new LinkedHashMap<>(request);
        List<Object> inputs = new ArrayList<>();
        for (Object one : (List<?>) request.get("inputs")) {
            Map<Object, Object> copy = new LinkedHashMap<>((Map<?, ?>) one);
            if (input.equals(copy.get("name"))) {
                copy.put("value", point);
            }
            inputs.add(copy);
        }
        there.put("inputs", inputs);
        return there;
    }

    /** UN-13 states U and the point in one unit. */
    private BigDecimal converted(BigDecimal point, String unit) {
        for (Object one : (List<?>) request.get("inputs")) {
            Map<?, ?> quantity = (Map<?, ?>) one;
            if (input.equals(quantity.get("name"))) {
                Object own = quantity.get("unit");
                String from = own == null ? "1" : own.toString();
                return UnitConversion.convert(point, from, unit)
                        .orElseThrow(() -> new BusinessException(BudgetError.CMC_UNITS, input, from, unit));
            }
        }
        throw new BusinessException(BudgetError.UNKNOWN_SYMBOL, input);
    }
}
