package cn.metrology.lims.procedure.model;

import static cn.metrology.lims.procedure.model.Aggregate.PRECISION;

import cn.metrology.lims.procedure.BudgetLine;
import cn.metrology.lims.procedure.Hole;
import cn.metrology.lims.procedure.HoleKind;
import cn.metrology.lims.procedure.model.BudgetSpec.Bound;
import cn.metrology.lims.procedure.model.BudgetSpec.Modelled;
import cn.metrology.lims.procedure.model.Budgeting.Combined;
import cn.metrology.lims.uncertainty.Budget;
import cn.metrology.lims.uncertainty.cases.CaseException;
import cn.metrology.lims.uncertainty.gum.OutputResult;
import cn.metrology.lims.uncertainty.report.BudgetTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The budget of one row from a measurement model: its inputs are filled from the sheet, the engine does the rest (GUM 5.1.2, 5.2.2). */
final class ModelBudgeting {
    /** The parameter that a distribution is known by: what a certificate or a limit says before it is divided. */
    private static final List<String> MAIN = List.of("U", "u", "a", "step", "scale", "s", "below");

    private static final Set<String> TYPE_A = Set.of("observations", "pooled_mean");
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final Sheet sheet;
    private final Layout layout;
    private final Point point;
    private final BudgetSpec spec;
    private final RowScope scope;

    ModelBudgeting(Sheet sheet, Layout layout, Point point, BudgetSpec spec) {
        this.sheet = sheet;
        this.layout = layout;
        this.point = point;
        this.spec = spec;
        this.scope = sheet.row(layout, point);
    }

    /** Empty while a reading or a figure is missing; a refusal of the engine becomes a hole of the worksheet. */
    Optional<Combined> combined(BigDecimal value, String unit) {
        Modelled model = spec.modelled();
        List<Map<String, Object>> inputs = new ArrayList<>();
        for (Bound bound : model.inputs()) {
            Optional<Map<String, Object>> input = input(bound);
            if (input.isEmpty()) {
                return Optional.empty();
            }
            inputs.add(input.orElseThrow());
        }
        Optional<List<Object>> correlations = correlations(model);
        if (correlations.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("model", model.text());
        request.put("outputs", List.of(Map.of("name", model.output(), "unit", unit)));
        request.put("correlations", correlations.orElseThrow());
        request.put("inputs", inputs);
        try {
            return Optional.of(evaluated(request, inputs, value));
        } catch (CaseException | IllegalArgumentException | ArithmeticException refused) {
            note(HoleKind.BUDGET_REFUSED, refused.getMessage());
            return Optional.empty();
        }
    }

    private Combined evaluated(Map<String, Object> request, List<Map<String, Object>> inputs, BigDecimal value) {
        Budget.Output all = Budget.of(request).outputs().get(0);
        Set<String> left = leftOut(all.table());
        Budget.Output kept = all;
        if (!left.isEmpty()) {
            List<Map<String, Object>> fewer = new ArrayList<>();
            for (int i = 0; i < inputs.size(); i++) {
                boolean out = left.contains(spec.modelled().inputs().get(i).name());
                fewer.add(out ? exact(all.table().lines().get(i)) : inputs.get(i));
            }
            request.put("inputs", fewer);
            kept = Budget.of(request).outputs().get(0);
        }
        OutputResult result = kept.gum();
        BigDecimal u = BigDecimal.valueOf(result.u());
        BigDecimal y = BigDecimal.valueOf(result.y());
        if (y.subtract(value).abs().compareTo(u.multiply(TENTH)) > 0) {
            note(HoleKind.MODEL_DISAGREES, y.toPlainString(), value.toPlainString());
        }
        List<BudgetLine> lines = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            Bound bound = spec.modelled().inputs().get(i);
            boolean out = left.contains(bound.name());
            BudgetTable.Line line = all.table().lines().get(i);
            lines.add(line(
                    bound, line, inputs.get(i), out ? 0 : kept.gum().shares().get(i), !out));
        }
        BigDecimal nuEff = Double.isFinite(result.effectiveDof())
                ? BigDecimal.valueOf(result.effectiveDof()).setScale(0, RoundingMode.DOWN)
                : null;
        return new Combined(value, u, nuEff, lines);
    }

    /** UN-06: of each group only the largest contribution stays. */
    private Set<String> leftOut(BudgetTable table) {
        Map<String, BudgetTable.Line> largest = new HashMap<>();
        Set<String> left = new HashSet<>();
        for (int i = 0; i < table.lines().size(); i++) {
            String group = spec.modelled().inputs().get(i).group();
            BudgetTable.Line line = table.lines().get(i);
            if (group == null) {
                continue;
            }
            BudgetTable.Line rival = largest.putIfAbsent(group, line);
            if (rival == null) {
                continue;
            }
            if (Math.abs(line.contribution()) > Math.abs(rival.contribution())) {
                largest.put(group, line);
                left.add(rival.input().name());
            } else {
                left.add(line.input().name());
            }
        }
        return left;
    }

    private static Map<String, Object> exact(BudgetTable.Line line) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("name", line.input().name());
        input.put("unit", line.input().unit());
        input.put("value", BigDecimal.valueOf(line.input().estimate()));
        input.put("dist", Map.of("type", "constant"));
        return input;
    }

    private Optional<Map<String, Object>> input(Bound bound) {
        Map<String, Object> dist = new LinkedHashMap<>();
        dist.put("type", bound.distribution());
        for (Map.Entry<String, Formula> parameter : bound.parameters().entrySet()) {
            Optional<BigDecimal> number = parameter.getValue().evaluate(scope);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            // a limit that grows with the point, 0.0001*nominal, is a size
            dist.put(parameter.getKey(), number.orElseThrow().abs());
        }
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("name", bound.name());
        input.put("unit", sheet.item().unit(bound.unit()));
        if (!bound.observed().isEmpty()) {
            dist.put("values", readings(bound));
        }
        input.put("dist", dist);
        boolean estimated = put(input, "value", bound.value());
        return put(input, "dof", bound.dof()) && estimated ? Optional.of(input) : Optional.empty();
    }

    /** False where there is a formula but no number yet. */
    private boolean put(Map<String, Object> input, String field, Formula formula) {
        if (formula == null) {
            return true;
        }
        Optional<BigDecimal> number = formula.evaluate(scope);
        number.ifPresent(value -> input.put(field, value));
        return number.isPresent();
    }

    private List<BigDecimal> readings(Bound bound) {
        List<BigDecimal> readings = new ArrayList<>();
        for (String name : bound.observed()) {
            layout.named(name)
                    .forEach(column -> sheet.cell(layout, point, column).ifPresent(readings::add));
        }
        return readings;
    }

    private Optional<List<Object>> correlations(Modelled model) {
        List<Object> triples = new ArrayList<>();
        for (Map.Entry<String, Formula> entry : model.correlations().entrySet()) {
            Optional<BigDecimal> r = entry.getValue().evaluate(scope);
            if (r.isEmpty()) {
                return Optional.empty();
            }
            List<Object> triple = new ArrayList<>();
            for (String name : entry.getKey().split(",", -1)) {
                triple.add(name.strip());
            }
            triple.add(r.orElseThrow());
            triples.add(triple);
        }
        return Optional.of(triples);
    }

    private static BudgetLine line(
            Bound bound, BudgetTable.Line line, Map<String, Object> input, double share, boolean kept) {
        BigDecimal u = BigDecimal.valueOf(line.input().standardUncertainty());
        BigDecimal stated = stated(u, (Map<?, ?>) input.get("dist"));
        return new BudgetLine(
                bound.caption(),
                bound.source(),
                TYPE_A.contains(bound.distribution()) ? "A" : "B",
                line.distribution().name(),
                stated,
                u.signum() == 0 ? BigDecimal.ONE : stated.divide(u, PRECISION),
                u,
                BigDecimal.valueOf(line.sensitivity()),
                BigDecimal.valueOf(line.contribution()),
                BigDecimal.valueOf(share),
                kept,
                line.input().unit());
    }

    /** What is divided: the s of observations, else the limit or the U that the distribution is known by. */
    private static BigDecimal stated(BigDecimal u, Map<?, ?> dist) {
        if (dist.get("values") instanceof List<?> values) {
            return u.multiply(BigDecimal.valueOf(values.size()).sqrt(PRECISION), PRECISION);
        }
        return MAIN.stream()
                .map(dist::get)
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .findFirst()
                .orElse(u);
    }

    private void note(HoleKind kind, String... details) {
        List<String> args = new ArrayList<>(List.of(layout.label(point)));
        args.addAll(List.of(details));
        sheet.item().note(new Hole(kind, layout.spec().key() + "/" + point.key(), args));
    }
}
