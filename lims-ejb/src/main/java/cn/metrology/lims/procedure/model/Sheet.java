package cn.metrology.lims.procedure.model;

import cn.metrology.lims.procedure.BudgetResult;
import cn.metrology.lims.procedure.CellKey;
import cn.metrology.lims.procedure.ItemFacts;
import cn.metrology.lims.procedure.model.GridSpec.Computation;
import cn.metrology.lims.procedure.model.GridSpec.Summary;
import cn.metrology.lims.procedure.model.Layout.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A worksheet in evaluation: every number is computed when first asked for and once. */
final class Sheet {
    private final Definition definition;
    private final ItemScope item;
    private final Map<String, Layout> layouts = new LinkedHashMap<>();
    private final Map<CellKey, BigDecimal> readings;
    private final Map<CellKey, Optional<BigDecimal>> cells = new HashMap<>();
    private final Map<String, Optional<BigDecimal>> summaries = new HashMap<>();
    private final Set<Object> busy = new HashSet<>();
    private final StandardScope standards;
    private final Map<String, Optional<BudgetResult>> budgets = new HashMap<>();

    Sheet(Definition definition, ItemFacts facts, Map<CellKey, BigDecimal> readings, StandardScope standards) {
        this.definition = definition;
        this.item = new ItemScope(definition, facts);
        this.readings = readings;
        this.standards = standards;
        Layout.of(definition, facts, item)
                .forEach(layout -> layouts.put(layout.spec().key(), layout));
    }

    Definition definition() {
        return definition;
    }

    ItemScope item() {
        return item;
    }

    StandardScope standards() {
        return standards;
    }

    Optional<Layout> layout(String grid) {
        return Optional.ofNullable(layouts.get(grid));
    }

    Iterable<Layout> layouts() {
        return layouts.values();
    }

    RowScope row(Layout layout, Point point) {
        return new RowScope(this, layout, point);
    }

    Optional<BigDecimal> cell(Layout layout, Point point, Column column) {
        CellKey key = new CellKey(layout.spec().key(), point.key(), column.key());
        if (column.input()) {
            return Optional.ofNullable(readings.get(key));
        }
        Optional<BigDecimal> before = cells.get(key);
        if (before != null) {
            return before;
        }
        if (!busy.add(key)) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = compute(layout, point, column);
        busy.remove(key);
        cells.put(key, value);
        return value;
    }

    private Optional<BigDecimal> compute(Layout layout, Point point, Column column) {
        Computation computation = column.spec().computation();
        if (computation.formula() != null) {
            return computation.formula().evaluate(row(layout, point));
        }
        if (computation.function() == null) {
            return Optional.empty();
        }
        List<BigDecimal> values = new ArrayList<>();
        for (String name : computation.function().of()) {
            layout.named(name).forEach(one -> cell(layout, point, one).ifPresent(values::add));
        }
        return computation.function().aggregate().apply(values);
    }

    /** A summary of any grid that is laid out. */
    Optional<BigDecimal> summary(String name) {
        Optional<BigDecimal> before = summaries.get(name);
        if (before != null) {
            return before;
        }
        if (!busy.add(name)) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = Optional.empty();
        for (Layout layout : layouts.values()) {
            for (Summary summary : layout.spec().summaries()) {
                if (summary.key().equals(name)) {
                    value = summarise(layout, summary);
                }
            }
        }
        busy.remove(name);
        summaries.put(name, value);
        return value;
    }

    boolean hasSummary(String name) {
        return layouts.values().stream()
                .flatMap(layout -> layout.spec().summaries().stream())
                .anyMatch(summary -> summary.key().equals(name));
    }

    private Optional<BigDecimal> summarise(Layout layout, Summary summary) {
        Computation computation = summary.computation();
        if (computation.formula() != null) {
            return computation.formula().evaluate(new SummaryScope(this));
        }
        if (computation.fit() != null) {
            return Line.through(this, layout, computation.fit(), summary.rows());
        }
        List<BigDecimal> values = new ArrayList<>();
        for (Point point : layout.points()) {
            if (summary.rows().holds(row(layout, point))) {
                for (String name : computation.function().of()) {
                    layout.named(name).forEach(one -> cell(layout, point, one).ifPresent(values::add));
                }
            }
        }
        return computation.function().aggregate().apply(values);
    }

    /** The budget of a row, from the first budget that covers it. */
    Optional<BudgetResult> budget(Layout layout, Point point) {
        String key = layout.spec().key() + "/" + point.key();
        Optional<BudgetResult> before = budgets.get(key);
        if (before != null) {
            return before;
        }
        if (!busy.add("budget " + key)) {
            return Optional.empty();
        }
        Optional<BudgetResult> budget = definition.budgets().stream()
                .filter(spec ->
                        spec.grid().equals(layout.spec().key()) && spec.rows().holds(row(layout, point)))
                .findFirst()
                .flatMap(spec -> Budgeting.of(this, layout, point, spec));
        busy.remove("budget " + key);
        budgets.put(key, budget);
        return budget;
    }

    /** Everything computed so far, for the form and the record. */
    Map<CellKey, BigDecimal> computed() {
        Map<CellKey, BigDecimal> computed = new HashMap<>();
        for (Layout layout : layouts.values()) {
            for (Point point : layout.points()) {
                for (Column column : layout.columns()) {
                    if (!column.input()) {
                        CellKey key = new CellKey(layout.spec().key(), point.key(), column.key());
                        cell(layout, point, column).ifPresent(value -> computed.put(key, value));
                    }
                }
            }
        }
        return computed;
    }
}
