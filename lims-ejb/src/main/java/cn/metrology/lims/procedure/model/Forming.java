package cn.metrology.lims.procedure.model;

import cn.metrology.lims.procedure.ItemFacts;
import cn.metrology.lims.procedure.PlausibleRange;
import cn.metrology.lims.procedure.WorksheetForm;
import cn.metrology.lims.procedure.model.GridSpec.ColumnSpec;
import cn.metrology.lims.procedure.model.GridSpec.Input;
import cn.metrology.lims.uncertainty.report.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Lays out the worksheet for one instrument. */
final class Forming {
    private final Sheet sheet;

    private Forming(Sheet sheet) {
        this.sheet = sheet;
    }

    static WorksheetForm form(Definition definition, ItemFacts facts) {
        Sheet sheet = new Sheet(definition, facts, Map.of(), new StandardScope(List.of(), null));
        return new Forming(sheet).form();
    }

    private WorksheetForm form() {
        List<WorksheetForm.Check> checks = new ArrayList<>();
        for (Requirement requirement : sheet.definition().requirements()) {
            if (requirement.check() && requirement.when().holds(sheet.item())) {
                checks.add(new WorksheetForm.Check(
                        requirement.key(),
                        requirement.caption().zh(),
                        requirement.caption().en(),
                        requirement.look()));
            }
        }
        List<WorksheetForm.Grid> grids = new ArrayList<>();
        sheet.layouts().forEach(layout -> grids.add(grid(layout)));
        return new WorksheetForm(checks, grids, List.copyOf(sheet.item().holes()));
    }

    private WorksheetForm.Grid grid(Layout layout) {
        return new WorksheetForm.Grid(
                layout.spec().key(),
                layout.spec().caption().zh(),
                layout.spec().caption().en(),
                Objects.toString(layout.unit(), ""),
                layout.points().stream().map(point -> row(layout, point)).toList(),
                layout.columns().stream().map(column -> column(layout, column)).toList());
    }

    private WorksheetForm.Row row(Layout layout, Point point) {
        Map<String, PlausibleRange> plausible = new HashMap<>();
        Map<String, BigDecimal> expected = new HashMap<>();
        RowScope scope = sheet.row(layout, point);
        for (Layout.Column column : layout.columns()) {
            if (!column.input()) {
                continue;
            }
            Input input = column.spec().input();
            expected(input, scope, point).ifPresent(value -> expected.put(column.key(), value));
            if (input.low() != null && input.high() != null) {
                Optional<BigDecimal> low = input.low().evaluate(scope);
                Optional<BigDecimal> high = input.high().evaluate(scope);
                if (low.isPresent() && high.isPresent()) {
                    plausible.put(
                            column.key(),
                            new PlausibleRange(
                                    PointRule.plain(low.orElseThrow()), PointRule.plain(high.orElseThrow())));
                }
            }
        }
        return new WorksheetForm.Row(point.key(), layout.label(point), point.nominal(), plausible, expected);
    }

    /** What a perfect instrument would show, cut to what can be read. */
    private static Optional<BigDecimal> expected(Input input, RowScope scope, Point point) {
        Optional<BigDecimal> value = input.expected() == null
                ? Optional.ofNullable(point.nominal())
                : input.expected().evaluate(scope);
        Optional<BigDecimal> step = input.step() == null
                ? Optional.empty()
                : input.step().evaluate(scope).filter(width -> width.signum() > 0);
        return value.map(number -> step.isEmpty()
                ? PointRule.plain(number)
                : Rounding.toInterval(number, PointRule.plain(step.orElseThrow())));
    }

    private WorksheetForm.Column column(Layout layout, Layout.Column column) {
        ColumnSpec spec = column.spec();
        String repeat = column.repeat() == 0 ? "" : " " + column.repeat();
        BigDecimal step = !column.input() || spec.input().step() == null
                ? null
                : spec.input()
                        .step()
                        .evaluate(sheet.item())
                        .map(PointRule::plain)
                        .orElse(null);
        int decimals = -1;
        if (spec.decimals() != null) {
            decimals = spec.decimals();
        } else if (step != null) {
            decimals = step.scale();
        }
        return new WorksheetForm.Column(
                column.key(),
                spec.caption().zh() + repeat,
                spec.caption().en() + repeat,
                column.input() ? WorksheetForm.ColumnKind.INPUT : WorksheetForm.ColumnKind.COMPUTED,
                Objects.toString(
                        spec.unit() == null ? layout.unit() : sheet.item().unit(spec.unit()), ""),
                decimals,
                column.input() && spec.required(),
                step,
                formula(spec));
    }

    private static String formula(ColumnSpec spec) {
        if (spec.computation() == null) {
            return "";
        }
        GridSpec.Computation computation = spec.computation();
        return computation.formula() != null
                ? computation.formula().toString()
                : computation.function().aggregate()
                        + String.valueOf(computation.function().of());
    }
}
