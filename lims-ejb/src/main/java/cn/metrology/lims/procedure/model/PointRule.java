package cn.metrology.lims.procedure.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the points of a grid come from. */
sealed interface PointRule {
    /** At most this many rows: a wrong step must not fill the memory. */
    int MOST = 500;

    List<Point> points(Scope scope);

    /** Names used, for the check of the definition. */
    List<String> names();

    /** Written out one by one; {@code inRange} drops what lies outside of the item's range and duplicates, and sorts. */
    record Listed(List<Entry> entries, boolean inRange) implements PointRule {
        record Entry(String key, String label, Formula nominal, Map<String, Formula> numbers, Condition when) {}

        @Override
        public List<Point> points(Scope scope) {
            List<Point> points = new ArrayList<>();
            for (Entry entry : entries) {
                if (entry.when().holds(scope)) {
                    point(entry, points.size() + 1, scope).ifPresent(points::add);
                }
            }
            return inRange ? sorted(points, scope) : points;
        }

        private static Optional<Point> point(Entry entry, int position, Scope scope) {
            BigDecimal nominal = null;
            if (entry.nominal() != null) {
                Optional<BigDecimal> found = entry.nominal().evaluate(scope);
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                nominal = plain(found.orElseThrow());
            }
            Map<String, BigDecimal> numbers = new LinkedHashMap<>();
            entry.numbers()
                    .forEach((name, formula) -> formula.evaluate(scope).ifPresent(number -> numbers.put(name, number)));
            String key = entry.key() == null ? String.valueOf(position) : entry.key();
            return Optional.of(new Point(key, entry.label(), nominal, numbers));
        }

        private static List<Point> sorted(List<Point> points, Scope scope) {
            Optional<BigDecimal> low = scope.number("rangeMin");
            Optional<BigDecimal> high = scope.number("rangeMax");
            TreeMap<BigDecimal, Point> ordered = new TreeMap<>();
            for (Point point : points) {
                boolean below = low.isPresent() && point.nominal().compareTo(low.orElseThrow()) < 0;
                boolean above = high.isPresent() && point.nominal().compareTo(high.orElseThrow()) > 0;
                if (!below && !above) {
                    ordered.putIfAbsent(point.nominal(), point);
                }
            }
            return numbered(ordered.values());
        }

        @Override
        public List<String> names() {
            return entries.stream()
                    .flatMap(entry -> Stream.concat(
                            Stream.concat(
                                    entry.nominal() == null ? Stream.empty() : entry.nominal().names().stream(),
                                    entry.when().names().stream()),
                            entry.numbers().values().stream().flatMap(formula -> formula.names().stream())))
                    .toList();
        }
    }

    /** Percentages of the item's range, lower limit 0 %, upper limit 100 %. */
    record Percentages(List<BigDecimal> percent) implements PointRule {
        @Override
        public List<Point> points(Scope scope) {
            Optional<BigDecimal> low = scope.number("rangeMin");
            Optional<BigDecimal> span = scope.number("span");
            if (low.isEmpty() || span.isEmpty()) {
                return List.of();
            }
            List<Point> points = new ArrayList<>();
            for (BigDecimal share : percent) {
                BigDecimal nominal = low.orElseThrow().add(span.orElseThrow().multiply(share.movePointLeft(2)));
                points.add(new Point(String.valueOf(points.size() + 1), null, plain(nominal), Map.of()));
            }
            return points;
        }

        @Override
        public List<String> names() {
            return List.of("rangeMin", "rangeMax");
        }
    }

    /** Every graduation from the lower to the upper limit in steps; the upper limit is always one of them. */
    record Graduations(Formula step) implements PointRule {
        @Override
        public List<Point> points(Scope scope) {
            Optional<BigDecimal> low = scope.number("rangeMin");
            Optional<BigDecimal> high = scope.number("rangeMax");
            Optional<BigDecimal> width = step.evaluate(scope);
            if (low.isEmpty()
                    || high.isEmpty()
                    || width.isEmpty()
                    || width.orElseThrow().signum() <= 0) {
                return List.of();
            }
            List<Point> points = new ArrayList<>();
            BigDecimal nominal = low.orElseThrow();
            while (nominal.compareTo(high.orElseThrow()) < 0 && points.size() < MOST) {
                points.add(new Point(String.valueOf(points.size() + 1), null, plain(nominal), Map.of()));
                nominal = nominal.add(width.orElseThrow());
            }
            points.add(new Point(String.valueOf(points.size() + 1), null, plain(high.orElseThrow()), Map.of()));
            return points;
        }

        @Override
        public List<String> names() {
            return Stream.concat(Stream.of("rangeMin", "rangeMax"), step.names().stream())
                    .toList();
        }
    }

    /** The same point several times. */
    record Repeated(Formula count, Formula nominal) implements PointRule {
        @Override
        public List<Point> points(Scope scope) {
            Optional<BigDecimal> times = count.evaluate(scope);
            BigDecimal at = nominal == null
                    ? null
                    : nominal.evaluate(scope).map(PointRule::plain).orElse(null);
            int rows = times.map(BigDecimal::intValue).orElse(0);
            return IntStream.rangeClosed(1, Math.min(rows, MOST))
                    .mapToObj(i -> new Point(String.valueOf(i), "#" + i, at, Map.of()))
                    .toList();
        }

        @Override
        public List<String> names() {
            return Stream.concat(count.names().stream(), nominal == null ? Stream.empty() : nominal.names().stream())
                    .toList();
        }
    }

    /** Another rule by class, range or use: the first that applies. */
    record Cases(List<Choice> choices) implements PointRule {
        record Choice(Condition when, PointRule rule) {}

        @Override
        public List<Point> points(Scope scope) {
            return choices.stream()
                    .filter(choice -> choice.when().holds(scope))
                    .findFirst()
                    .map(choice -> choice.rule().points(scope))
                    .orElse(List.of());
        }

        @Override
        public List<String> names() {
            return choices.stream()
                    .flatMap(choice -> Stream.concat(choice.when().names().stream(), choice.rule().names().stream()))
                    .toList();
        }
    }

    /** Without surplus zeros, but never in powers of ten. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static List<Point> numbered(Collection<Point> points) {
        List<Point> result = new ArrayList<>();
        for (Point point : points) {
            result.add(new Point(String.valueOf(result.size() + 1), point.label(), point.nominal(), point.numbers()));
        }
        return result;
    }
}
