package cn.metrology.lims.procedure.model;

import cn.metrology.lims.procedure.Hole;
import cn.metrology.lims.procedure.HoleKind;
import cn.metrology.lims.procedure.ItemFacts;
import cn.metrology.lims.procedure.model.GridSpec.ColumnSpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A grid laid out for one instrument: its rows, and its columns with repeats written out. */
record Layout(GridSpec spec, String unit, List<Point> points, List<Column> columns) {
    static final String POINTS = "points.";

    /** {@code key} is the specification's key, followed by the number of the repeat where there is one. */
    record Column(String key, ColumnSpec spec, int repeat) {
        boolean input() {
            return spec.input() != null;
        }
    }

    static List<Layout> of(Definition definition, ItemFacts facts, ItemScope item) {
        List<Layout> layouts = new ArrayList<>();
        for (GridSpec grid : definition.grids()) {
            if (grid.when().holds(item)) {
                layouts.add(new Layout(grid, item.unit(grid.unit()), points(grid, facts, item), columns(grid, item)));
            }
        }
        return layouts;
    }

    private static List<Point> points(GridSpec grid, ItemFacts facts, ItemScope item) {
        String given = facts.parameters().get(POINTS + grid.key());
        if (grid.chosen() == null || given == null || given.isBlank()) {
            return grid.points().points(item);
        }
        List<Point> points = new ArrayList<>();
        for (String one : given.split("[;；]")) {
            point(one.strip(), points.size() + 1)
                    .ifPresentOrElse(
                            points::add,
                            () -> item.holes()
                                    .add(Hole.of(HoleKind.POINTS, grid.key(), one, "nominal|name=number; …")));
        }
        if (points.size() < grid.chosen().least()
                || points.size() > grid.chosen().most()) {
            String allowed = grid.chosen().least() + "–" + grid.chosen().most();
            item.holes().add(Hole.of(HoleKind.POINTS, grid.key(), given, allowed));
        }
        return points;
    }

    /** {@code 100|range=200|resolution=0.001}: nominal, then what else belongs to the point. */
    private static Optional<Point> point(String text, int position) {
        String[] parts = text.split("\\|");
        try {
            Map<String, BigDecimal> numbers = new LinkedHashMap<>();
            for (String part : List.of(parts).subList(1, parts.length)) {
                String[] pair = part.split("=", 2);
                numbers.put(pair[0].strip(), new BigDecimal(pair[1].strip()));
            }
            BigDecimal nominal = new BigDecimal(parts[0].strip());
            return Optional.of(new Point(String.valueOf(position), null, nominal, numbers));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException malformed) {
            return Optional.empty();
        }
    }

    private static List<Column> columns(GridSpec grid, ItemScope item) {
        List<Column> columns = new ArrayList<>();
        for (ColumnSpec column : grid.columns()) {
            if (column.repeat() == null) {
                columns.add(new Column(column.key(), column, 0));
                continue;
            }
            int times = column.repeat().evaluate(item).map(BigDecimal::intValue).orElse(1);
            for (int i = 1; i <= Math.min(times, PointRule.MOST); i++) {
                columns.add(new Column(column.key() + i, column, i));
            }
        }
        return columns;
    }

    Optional<Column> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** The columns of that name, all repeats of it if it repeats. */
    List<Column> named(String key) {
        return columns.stream()
                .filter(column ->
                        column.key().equals(key) || column.spec().key().equals(key))
                .toList();
    }

    String label(Point point) {
        if (point.label() != null) {
            return point.label();
        }
        return point.nominal() == null ? point.key() : (point.nominal().toPlainString() + " " + unit).strip();
    }
}
