package cn.metrology.lims.procedure.model;

import cn.metrology.lims.procedure.CellKey;
import cn.metrology.lims.procedure.Environment;
import cn.metrology.lims.procedure.Hole;
import cn.metrology.lims.procedure.HoleKind;
import cn.metrology.lims.procedure.model.Definition.EnvironmentLimits;
import cn.metrology.lims.procedure.model.Definition.EnvironmentLimits.Interval;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a sheet still lacks: readings, readable digits, conditions, a standard. */
final class Completeness {
    private final Sheet sheet;
    private final Map<CellKey, BigDecimal> readings;
    private final Set<Hole> holes = new LinkedHashSet<>();
    private final Set<String> incomplete = new LinkedHashSet<>();

    Completeness(Sheet sheet, Map<CellKey, BigDecimal> readings) {
        this.sheet = sheet;
        this.readings = readings;
        sheet.layouts().forEach(this::grid);
        environment();
        if (sheet.standards().empty() && sheet.definition().demands().standard() != null) {
            holes.add(Hole.of(HoleKind.MISSING_STANDARD, "standard"));
        }
    }

    Set<Hole> holes() {
        return holes;
    }

    /** Grids that lack required readings. */
    Set<String> incomplete() {
        return incomplete;
    }

    private void grid(Layout layout) {
        if (leftOut(layout)) {
            return;
        }
        if (layout.points().isEmpty()) {
            incomplete.add(layout.spec().key());
        }
        for (Point point : layout.points()) {
            for (Layout.Column column : layout.columns()) {
                if (column.input()) {
                    cell(layout, point, column);
                }
            }
        }
    }

    /** An optional grid nobody began: its requirements are no part of this work. */
    boolean leftOut(Layout layout) {
        return layout.spec().optional()
                && readings.keySet().stream()
                        .noneMatch(key -> key.grid().equals(layout.spec().key()));
    }

    private void cell(Layout layout, Point point, Layout.Column column) {
        CellKey key = new CellKey(layout.spec().key(), point.key(), column.key());
        BigDecimal reading = readings.get(key);
        if (reading == null) {
            if (column.spec().required()) {
                incomplete.add(layout.spec().key());
                holes.add(Hole.of(
                        HoleKind.MISSING_READING,
                        key.toString(),
                        column.spec().caption().zh(),
                        layout.label(point)));
            }
            return;
        }
        Formula step = column.spec().input().step();
        step(step, layout, point)
                .filter(width -> reading.remainder(width).signum() != 0)
                .ifPresent(width -> holes.add(Hole.of(
                        HoleKind.NOT_READABLE, key.toString(), reading.toPlainString(), width.toPlainString())));
    }

    private Optional<BigDecimal> step(Formula step, Layout layout, Point point) {
        return step == null
                ? Optional.empty()
                : step.evaluate(sheet.row(layout, point))
                        .filter(width -> width.signum() > 0)
                        .map(PointRule::plain);
    }

    private void environment() {
        EnvironmentLimits limits = sheet.definition().demands().environment();
        if (limits == null) {
            return;
        }
        Environment recorded = sheet.standards().environment();
        condition("temperature", limits.temperature(), recorded == null ? null : recorded.temperature());
        condition("humidity", limits.humidity(), recorded == null ? null : recorded.humidity());
        condition("pressure", limits.pressure(), recorded == null ? null : recorded.pressure());
        condition(
                "acclimatisation",
                limits.acclimatisationHours() == null ? null : new Interval(limits.acclimatisationHours(), null),
                recorded == null ? null : recorded.acclimatisedHours());
    }

    private void condition(String name, Interval interval, BigDecimal recorded) {
        if (interval == null) {
            return;
        }
        if (recorded == null) {
            holes.add(Hole.of(HoleKind.MISSING_ENVIRONMENT, name, name));
            return;
        }
        boolean low = interval.low() != null && recorded.compareTo(interval.low()) < 0;
        boolean high = interval.high() != null && recorded.compareTo(interval.high()) > 0;
        if (low || high) {
            String allowed = (interval.low() == null ? "" : interval.low().toPlainString())
                    + " ~ "
                    + (interval.high() == null ? "" : interval.high().toPlainString());
            holes.add(Hole.of(HoleKind.ENVIRONMENT, name, name, recorded.toPlainString(), allowed));
        }
    }
}
