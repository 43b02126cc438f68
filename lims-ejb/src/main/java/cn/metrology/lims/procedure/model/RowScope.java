package cn.metrology.lims.procedure.model;

import cn.metrology.lims.procedure.BudgetResult;
import java.math.BigDecimal;
import java.util.Optional;

/** Names in one row of a grid: its nominal and numbers, its columns and tables, then everything outside. */
final class RowScope implements Scope {
    private final Sheet sheet;
    private final Layout layout;
    private final Point point;

    RowScope(Sheet sheet, Layout layout, Point point) {
        this.sheet = sheet;
        this.layout = layout;
        this.point = point;
    }

    @Override
    public Optional<BigDecimal> number(String name) {
        if (name.equals("nominal")) {
            return Optional.ofNullable(point.nominal());
        }
        BigDecimal own = point.numbers().get(name);
        if (own != null) {
            return Optional.of(own);
        }
        Optional<Layout.Column> column = layout.column(name);
        if (column.isPresent()) {
            return sheet.cell(layout, point, column.orElseThrow());
        }
        for (Lookup lookup : layout.spec().lookups()) {
            if (lookup.sets(name)) {
                return sheet.item().fromTable(lookup, name, this);
            }
        }
        if (name.equals("U")) {
            return sheet.budget(layout, point).map(BudgetResult::expanded);
        }
        if (StandardScope.knows(name)) {
            return sheet.standards().number(name, point.nominal(), layout.unit());
        }
        return new SummaryScope(sheet).number(name);
    }

    @Override
    public Optional<String> text(String name) {
        return name.equals("row") ? Optional.of(point.key()) : sheet.item().text(name);
    }
}
