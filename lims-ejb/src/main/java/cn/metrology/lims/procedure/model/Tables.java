package cn.metrology.lims.procedure.model;

import cn.metrology.lims.procedure.BudgetResult;
import cn.metrology.lims.procedure.PointResult;
import cn.metrology.lims.procedure.ReportTable;
import cn.metrology.lims.procedure.model.Definition.TableSpec;
import cn.metrology.lims.procedure.model.Definition.TableSpec.TableColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Result tables of the document. A column shows a name of the row, or one of the words that start with a dollar sign. */
final class Tables {
    private final Sheet sheet;
    private final List<PointResult> points;

    Tables(Sheet sheet, List<PointResult> points) {
        this.sheet = sheet;
        this.points = points;
    }

    List<ReportTable> all() {
        List<ReportTable> tables = new ArrayList<>();
        for (TableSpec spec : sheet.definition().document().tables()) {
            if (!spec.when().holds(sheet.item())) {
                continue;
            }
            List<List<String>> rows = rows(spec);
            if (!rows.isEmpty()) {
                tables.add(new ReportTable(
                        unit(spec, spec.title().zh()),
                        unit(spec, spec.title().en()),
                        spec.columns().stream()
                                .map(column -> unit(spec, column.header().zh()))
                                .toList(),
                        spec.columns().stream()
                                .map(column -> unit(spec, column.header().en()))
                                .toList(),
                        rows));
            }
        }
        return tables;
    }

    private String unit(TableSpec spec, String text) {
        String unit = spec.grid() == null
                ? sheet.item().unit()
                : sheet.layout(spec.grid()).map(Layout::unit).orElse("");
        return text.replace("{unit}", unit == null ? "" : unit);
    }

    private List<List<String>> rows(TableSpec spec) {
        if (spec.grid() == null) {
            Scope scope = new SummaryScope(sheet);
            List<String> row = spec.columns().stream()
                    .map(column -> plain(column, scope, null))
                    .toList();
            return row.stream().allMatch(String::isEmpty) ? List.of() : List.of(row);
        }
        Layout layout = sheet.layout(spec.grid()).orElse(null);
        if (layout == null) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        for (Point point : layout.points()) {
            rows.add(spec.columns().stream()
                    .map(column -> cell(column, layout, point))
                    .toList());
        }
        return rows;
    }

    private String cell(TableColumn column, Layout layout, Point point) {
        String value = column.value();
        Optional<BudgetResult> budget = sheet.budget(layout, point);
        if (value.startsWith("$limit.")) {
            return result(layout, point, value).map(PointResult::limitText).orElse("");
        }
        if (value.startsWith("$verdict.")) {
            return result(layout, point, value).map(one -> one.verdict().name()).orElse("");
        }
        if (value.startsWith("$aligned.")) {
            return aligned(column, layout, point, budget);
        }
        return switch (value) {
            case "$label" -> layout.label(point);
            case "$value" -> budget.map(BudgetResult::reportedValue).orElse("");
            case "$U" -> budget.map(BudgetResult::reportedU).orElse("");
            case "$k" ->
                budget.map(one -> PointRule.plain(one.k()).toPlainString()).orElse("");
            default -> plain(column, sheet.row(layout, point), decimals(column, layout));
        };
    }

    /** {@code $aligned.mean}: a number of the row, rounded to the last place of the reported U (UN-08). */
    private String aligned(TableColumn column, Layout layout, Point point, Optional<BudgetResult> budget) {
        String name = column.value().substring(column.value().indexOf('.') + 1);
        Integer places =
                budget.map(one -> new BigDecimal(one.reportedU()).scale()).orElse(column.decimals());
        return sheet.row(layout, point)
                .number(name)
                .map(number -> Wording.number(number, places, column.signed()))
                .orElse("");
    }

    /** {@code $limit.error}: the first judged number of the row under that requirement. */
    private Optional<PointResult> result(Layout layout, Point point, String value) {
        String requirement = value.substring(value.indexOf('.') + 1);
        return points.stream()
                .filter(one -> one.requirement().equals(requirement)
                        && one.grid().equals(layout.spec().key())
                        && one.row().equals(point.key()))
                .max(Comparator.comparing((PointResult one) -> one.verdict().ordinal()));
    }

    private static Integer decimals(TableColumn column, Layout layout) {
        return column.decimals() != null
                ? column.decimals()
                : layout.column(column.value())
                        .map(found -> found.spec().decimals())
                        .orElse(null);
    }

    private static String plain(TableColumn column, Scope scope, Integer decimals) {
        Integer places = column.decimals() == null ? decimals : column.decimals();
        return scope.number(column.value())
                .map(number -> Wording.number(number, places, column.signed()))
                .orElse("");
    }
}
