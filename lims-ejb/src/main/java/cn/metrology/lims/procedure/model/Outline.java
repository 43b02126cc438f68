package cn.metrology.lims.procedure.model;

import cn.metrology.lims.procedure.OutlineKind;
import cn.metrology.lims.procedure.OutlineSection;
import cn.metrology.lims.procedure.OutlineSection.Line;
import cn.metrology.lims.procedure.model.Definition.EnvironmentLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a definition out for people: every figure, formula and condition, section by section, in the order of work. */
final class Outline {
    private final Definition definition;
    private final List<OutlineSection> sections = new ArrayList<>();

    private Outline(Definition definition) {
        this.definition = definition;
    }

    static List<OutlineSection> of(Definition definition) {
        Outline outline = new Outline(definition);
        outline.conditions();
        outline.inputs();
        definition.grids().forEach(outline::grid);
        outline.requirements();
        definition.budgets().forEach(outline::budget);
        outline.validity();
        return outline.sections;
    }

    private void add(OutlineKind kind, String name, List<Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(new OutlineSection(kind, name, lines));
        }
    }

    private void conditions() {
        EnvironmentLimits limits = definition.demands().environment();
        if (limits != null) {
            List<Line> lines = new ArrayList<>();
            interval(lines, "temperature", limits.temperature(), "℃");
            interval(lines, "humidity", limits.humidity(), "%RH");
            interval(lines, "pressure", limits.pressure(), "kPa");
            if (limits.acclimatisationHours() != null) {
                lines.add(new Line(
                        "acclimatisation", "≥ " + limits.acclimatisationHours().toPlainString(), "h"));
            }
            add(OutlineKind.CONDITIONS, "", lines);
        }
        StandardRule rule = definition.demands().standard();
        if (rule != null) {
            String ratio = rule.denominator() == null
                    ? ""
                    : rule.numerator().toPlainString() + "/"
                            + rule.denominator().toPlainString();
            add(OutlineKind.STANDARD, "", List.of(new Line(rule.text(), ratio, text(rule.itemMpe()))));
        }
    }

    private static void interval(List<Line> lines, String term, EnvironmentLimits.Interval interval, String unit) {
        if (interval != null) {
            lines.add(new Line(term, Wording.limit(interval.low(), interval.high(), ""), unit));
        }
    }

    private void inputs() {
        add(
                OutlineKind.PARAMETERS,
                "",
                definition.inputs().parameters().stream()
                        .map(one -> new Line(one.captionZh() + " " + one.key(), one.standing(), one.unit()))
                        .toList());
        add(
                OutlineKind.VALUES,
                "",
                definition.inputs().values().stream()
                        .map(one -> new Line(
                                one.caption().zh() + " " + one.key(),
                                one.figure() == null
                                        ? ""
                                        : Wording.withUnit(one.figure().toPlainString(), one.unit()),
                                one.basis()))
                        .toList());
        definition.inputs().lookups().forEach(this::table);
    }

    private void table(Lookup lookup) {
        List<Line> lines = new ArrayList<>();
        for (Lookup.Case one : lookup.cases()) {
            String sets = one.sets().entrySet().stream()
                    .map(entry -> entry.getKey() + " = " + entry.getValue())
                    .collect(Collectors.joining(", "));
            lines.add(new Line(one.when().toString(), sets, ""));
        }
        add(OutlineKind.TABLE, lookup.what(), lines);
    }

    private void grid(GridSpec grid) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("", points(grid.points()), grid.when().toString()));
        for (GridSpec.ColumnSpec column : grid.columns()) {
            String repeat = column.repeat() == null ? "" : " × " + column.repeat();
            String unit = column.unit() == null ? grid.unit() : column.unit();
            lines.add(new Line(column.caption().zh() + " " + column.key() + repeat, how(column), unit));
        }
        for (GridSpec.Summary summary : grid.summaries()) {
            String unit = summary.unit() == null ? grid.unit() : summary.unit();
            lines.add(new Line(
                    summary.caption().zh() + " " + summary.key(),
                    computation(summary.computation()),
                    (unit + " " + summary.rows()).strip()));
        }
        add(OutlineKind.GRID, grid.caption().zh(), lines);
        grid.lookups().forEach(this::table);
    }

    private static String how(GridSpec.ColumnSpec column) {
        if (column.input() == null) {
            return "= " + computation(column.computation());
        }
        return column.input().step() == null ? "▭" : "▭ (" + column.input().step() + ")";
    }

    private static String computation(GridSpec.Computation computation) {
        if (computation.formula() != null) {
            return computation.formula().toString();
        }
        if (computation.fit() != null) {
            return (computation.fit().slope() ? "SLOPE" : "INTERCEPT")
                    + List.of(computation.fit().x(), computation.fit().y());
        }
        return computation.function().aggregate()
                + String.valueOf(computation.function().of());
    }

    private static String points(PointRule rule) {
        if (rule instanceof PointRule.Percentages percentages) {
            return percentages.percent() + " %";
        }
        if (rule instanceof PointRule.Graduations graduations) {
            return "rangeMin … rangeMax, +" + graduations.step();
        }
        if (rule instanceof PointRule.Repeated repeated) {
            return repeated.count() + " × " + (repeated.nominal() == null ? "" : repeated.nominal());
        }
        if (rule instanceof PointRule.Cases cases) {
            return cases.choices().stream()
                    .map(choice -> choice.when() + ": " + points(choice.rule()))
                    .collect(Collectors.joining("; "));
        }
        return ((PointRule.Listed) rule).entries().stream().map(Outline::entry).collect(Collectors.joining("; "));
    }

    private static String entry(PointRule.Listed.Entry entry) {
        String label = entry.label() == null ? "" : entry.label();
        return (label + " " + (entry.nominal() == null ? "" : entry.nominal())).strip();
    }

    private void requirements() {
        List<Line> lines = new ArrayList<>();
        for (Requirement requirement : definition.requirements()) {
            lines.add(new Line(
                    requirement.caption().zh(),
                    requirement.check() ? requirement.look() : limit(requirement.limit()),
                    requirement.when().toString()));
        }
        add(OutlineKind.REQUIREMENTS, "", lines);
    }

    private static String limit(Requirement.Limit limit) {
        String text = limit.around() != null
                ? "± " + limit.around()
                : (limit.lower() == null ? "" : "≥ " + limit.lower() + " ")
                        + (limit.upper() == null ? "" : "≤ " + limit.upper());
        return limit.interval() == null ? text : text + " [" + limit.interval() + "]";
    }

    private void budget(BudgetSpec budget) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("", budget.value().toString(), budget.rows().toString()));
        for (BudgetSpec.Component component : budget.components()) {
            String divisor = component.shape().divisor() == null
                    ? component.shape().distribution().name()
                    : "÷ " + component.shape().divisor();
            String sensitivity = component.sensitivity() == null ? "" : ", c = " + component.sensitivity();
            lines.add(new Line(
                    component.name() + " (" + component.type() + ")",
                    component.value() + ", " + divisor + sensitivity,
                    component.source()));
        }
        if (budget.modelled() != null) {
            modelled(budget.modelled(), lines);
        }
        add(
                OutlineKind.BUDGET,
                definition.grid(budget.grid()).map(grid -> grid.caption().zh()).orElse(""),
                lines);
    }

    private static void modelled(BudgetSpec.Modelled model, List<Line> lines) {
        lines.add(new Line(model.output(), model.text(), written(model.correlations())));
        for (BudgetSpec.Bound input : model.inputs()) {
            String from = input.observed().isEmpty() ? text(input.value()) : String.join(", ", input.observed());
            String parameters = (input.distribution() + " " + written(input.parameters())).strip();
            lines.add(new Line(input.name() + " " + input.caption(), from + "; " + parameters, input.source()));
        }
    }

    private static String written(Map<String, Formula> formulas) {
        return formulas.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private void validity() {
        add(
                OutlineKind.VALIDITY,
                "",
                definition.document().validity().stream()
                        .map(one -> new Line(one.when().toString(), String.valueOf(one.months()), ""))
                        .toList());
    }

    private static String text(Formula formula) {
        return formula == null ? "" : formula.toString();
    }
}
