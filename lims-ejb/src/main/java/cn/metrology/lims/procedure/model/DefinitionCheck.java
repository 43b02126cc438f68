package cn.metrology.lims.procedure.model;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.Hole;
import cn.metrology.lims.procedure.HoleKind;
import cn.metrology.lims.procedure.model.GridSpec.ColumnSpec;
import cn.metrology.lims.procedure.model.GridSpec.Computation;
import cn.metrology.lims.uncertainty.expression.Model;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for what a metrologist forgot: names nobody defines, requirements without a limit, classes no table knows. */
final class DefinitionCheck {
    private final Definition definition;
    private final Set<String> everywhere = new HashSet<>();
    private final Set<Hole> holes = new LinkedHashSet<>();

    DefinitionCheck(Definition definition) {
        this.definition = definition;
        everywhere.addAll(Names.FACTS);
        everywhere.addAll(Names.STANDARD);
        everywhere.addAll(Names.ENVIRONMENT);
        Definition.Inputs inputs = definition.inputs();
        everywhere.addAll(inputs.variables().keySet());
        inputs.values().forEach(value -> everywhere.add(value.key()));
        inputs.parameters().forEach(parameter -> everywhere.add(parameter.key()));
        inputs.lookups()
                .forEach(lookup -> lookup.cases()
                        .forEach(one -> everywhere.addAll(one.sets().keySet())));
        definition.grids().forEach(grid -> grid.summaries().forEach(summary -> everywhere.add(summary.key())));
    }

    List<Hole> holes() {
        definition.inputs().variables().forEach((name, formula) -> names(formula, everywhere, "variables/" + name));
        definition.inputs().lookups().forEach(lookup -> lookup(lookup, everywhere));
        definition.grids().forEach(this::grid);
        definition.requirements().stream()
                .filter(requirement -> !requirement.check())
                .forEach(this::requirement);
        definition.budgets().forEach(this::budget);
        definition.inputs().values().stream()
                .filter(value -> value.numeric() && value.figure() == null)
                .forEach(value -> holes.add(Hole.of(
                        HoleKind.UNKNOWN_VALUE, value.key(), value.caption().zh())));
        definition.document().classes().forEach(this::reachable);
        return List.copyOf(holes);
    }

    private void names(Formula formula, Set<String> known, String place) {
        if (formula != null) {
            names(formula.names(), known, place);
        }
    }

    private void names(List<String> used, Set<String> known, String place) {
        for (String name : used) {
            if (!known.contains(name)) {
                holes.add(Hole.of(HoleKind.UNDEFINED_NAME, place, name, place));
            }
        }
    }

    private void lookup(Lookup lookup, Set<String> known) {
        for (Lookup.Case one : lookup.cases()) {
            names(one.when().names(), known, "lookups/" + lookup.what());
            one.sets().forEach((name, formula) -> names(formula, known, "lookups/" + name));
        }
    }

    private Set<String> inRow(GridSpec grid) {
        Set<String> known = new HashSet<>(everywhere);
        known.addAll(Names.ROW);
        grid.columns().forEach(column -> {
            known.add(column.key());
            if (column.repeat() != null) {
                for (int i = 1; i <= PointRule.MOST; i++) {
                    known.add(column.key() + i);
                }
            }
        });
        grid.lookups()
                .forEach(lookup ->
                        lookup.cases().forEach(one -> known.addAll(one.sets().keySet())));
        known.addAll(pointNumbers(grid.points()));
        return known;
    }

    private static Set<String> pointNumbers(PointRule rule) {
        Set<String> names = new HashSet<>();
        if (rule instanceof PointRule.Listed listed) {
            listed.entries().forEach(entry -> names.addAll(entry.numbers().keySet()));
        } else if (rule instanceof PointRule.Cases cases) {
            cases.choices().forEach(choice -> names.addAll(pointNumbers(choice.rule())));
        }
        return names;
    }

    private void grid(GridSpec grid) {
        String place = "grids/" + grid.key();
        names(grid.points().names(), everywhere, place);
        Set<String> known = inRow(grid);
        grid.lookups().forEach(lookup -> lookup(lookup, known));
        for (ColumnSpec column : grid.columns()) {
            String at = place + "/" + column.key();
            if (column.input() != null) {
                names(column.input().step(), known, at);
                names(column.input().low(), known, at);
                names(column.input().high(), known, at);
                names(column.input().expected(), known, at);
            } else {
                computation(column.computation(), known, at);
            }
        }
        grid.summaries().forEach(summary -> computation(summary.computation(), known, place + "/" + summary.key()));
    }

    private void computation(Computation computation, Set<String> known, String place) {
        names(computation.formula(), known, place);
        if (computation.function() != null) {
            names(computation.function().of(), known, place);
        }
        if (computation.fit() != null) {
            names(List.of(computation.fit().x(), computation.fit().y()), known, place);
        }
    }

    private void requirement(Requirement requirement) {
        String place = "requirements/" + requirement.key();
        Requirement.Subject subject = requirement.subject();
        Requirement.Limit limit = requirement.limit();
        Set<String> known = everywhere;
        if (subject.summary() != null) {
            names(List.of(subject.summary()), everywhere, place);
        } else {
            GridSpec grid = subject.grid() == null
                    ? null
                    : definition.grid(subject.grid()).orElse(null);
            if (grid == null) {
                holes.add(Hole.of(HoleKind.UNDEFINED_NAME, place, String.valueOf(subject.grid()), place));
                return;
            }
            known = inRow(grid);
            names(subject.columns(), known, place);
            units(requirement, grid);
        }
        names(limit.around(), known, place);
        names(limit.lower(), known, place);
        names(limit.upper(), known, place);
        names(limit.interval(), known, place);
        if (limit.none() && definition.header().service() == ServiceKind.VERIFICATION) {
            holes.add(
                    Hole.of(HoleKind.MISSING_LIMIT, place, requirement.caption().zh()));
        }
    }

    private void units(Requirement requirement, GridSpec grid) {
        String unit = requirement.display().unit();
        for (ColumnSpec column : grid.columns()) {
            String own = column.unit() == null ? grid.unit() : column.unit();
            if (unit != null && requirement.subject().columns().contains(column.key()) && !unit.equals(own)) {
                holes.add(Hole.of(
                        HoleKind.UNIT_MISMATCH,
                        "requirements/" + requirement.key(),
                        requirement.caption().zh(),
                        unit,
                        own));
            }
        }
    }

    private void budget(BudgetSpec budget) {
        String place = "budgets/" + budget.grid();
        GridSpec grid = definition.grid(budget.grid()).orElse(null);
        if (grid == null) {
            holes.add(Hole.of(HoleKind.UNDEFINED_NAME, place, budget.grid(), place));
            return;
        }
        Set<String> known = inRow(grid);
        names(budget.value(), known, place);
        for (BudgetSpec.Component component : budget.components()) {
            String at = place + "/" + component.name();
            names(component.value(), known, at);
            names(component.shape().divisor(), known, at);
            names(component.sensitivity(), known, at);
            names(component.dof(), known, at);
        }
        names(budget.coverage().cmc(), known, place);
        if (budget.modelled() != null) {
            modelled(budget.modelled(), known, place);
        }
    }

    /** Every symbol of the model has its input, and every input takes its numbers from names that exist. */
    private void modelled(BudgetSpec.Modelled model, Set<String> known, String place) {
        Set<String> bound = model.inputs().stream().map(BudgetSpec.Bound::name).collect(Collectors.toSet());
        names(Model.parse(model.text()).inputs(), bound, place + "/" + model.output());
        for (BudgetSpec.Bound input : model.inputs()) {
            String at = place + "/" + input.name();
            names(input.value(), known, at);
            names(input.dof(), known, at);
            names(input.observed(), known, at);
            input.parameters().values().forEach(formula -> names(formula, known, at));
        }
        model.correlations().forEach((pair, formula) -> {
            names(formula, known, place + "/" + pair);
            names(Arrays.stream(pair.split(",", -1)).map(String::strip).toList(), bound, place + "/" + pair);
        });
    }

    /** A class that is to be determined must be found in at least one table. */
    private void reachable(String grade) {
        Stream<Lookup> tables = Stream.concat(
                definition.inputs().lookups().stream(),
                definition.grids().stream().flatMap(grid -> grid.lookups().stream()));
        boolean inSomeTable = tables.flatMap(lookup -> lookup.cases().stream())
                .anyMatch(one -> one.when().mentions("class", grade));
        if (!inSomeTable) {
            holes.add(Hole.of(HoleKind.UNREACHABLE_CLASS, "classes", grade));
        }
    }
}
