package cn.metrology.lims.casefile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares an answer with the expected values of a reference case, leaf by leaf; the same rules as the case bank's own comparison. */
final class Expectation {
    private static final Set<String> NOT_COMPARED = Set.of("note", "origin", "published", "published_match", "tol");
    private static final double PLAIN_NUMBER_TOLERANCE = 1e-9;

    private final List<String> misses = new ArrayList<>();

    /** What differs, one line a leaf; empty if everything is met. */
    static List<String> misses(Map<String, Object> theCase, Map<String, Object> result) {
        Expectation comparison = new Expectation();
        if (theCase.get("expected") != null) {
            comparison.compare(theCase.get("expected"), result, "");
        }
        if (theCase.get("rows") instanceof List<?> rows) {
            List<Object> expected = new ArrayList<>();
            rows.forEach(row -> expected.add(((Map<?, ?>) row).get("expected")));
            comparison.compare(expected, result.get("rows"), "rows");
        }
        return comparison.misses;
    }

    private void compare(Object expected, Object got, String path) {
        if (expected instanceof Map<?, ?> leaf && leaf.containsKey("value")) {
            compareLeaf(leaf, got, path);
        } else if (expected instanceof Map<?, ?> object) {
            object.forEach((key, value) -> {
                if (!NOT_COMPARED.contains(key.toString())) {
                    compare(value, got instanceof Map<?, ?> map ? map.get(key) : null, path + "." + key);
                }
            });
        } else if (expected instanceof List<?> list) {
            compareList(list, got, path);
        } else if (expected instanceof BigDecimal number && got instanceof Number other) {
            double allowed = PLAIN_NUMBER_TOLERANCE * Math.max(1, Math.abs(number.doubleValue()));
            check(Math.abs(number.doubleValue() - other.doubleValue()) <= allowed, path, expected, got);
        } else {
            check(Objects.equals(expected, got), path, expected, got);
        }
    }

    private void compareList(List<?> expected, Object got, String path) {
        if (!(asList(got) instanceof List<?> list) || list.size() != expected.size()) {
            misses.add(path + ": " + expected.size() + " entries expected, got " + got);
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            compare(expected.get(i), list.get(i), path + "[" + i + "]");
        }
    }

    private static Object asList(Object value) {
        return value instanceof double[] numbers
                ? Arrays.stream(numbers).boxed().toList()
                : value;
    }

    private void compareLeaf(Map<?, ?> leaf, Object got, String path) {
        Object value = leaf.get("value");
        if (value instanceof BigDecimal number) {
            double tolerance = leaf.get("tol") instanceof BigDecimal tol ? tol.doubleValue() : 0;
            boolean met =
                    got instanceof Number other && Math.abs(other.doubleValue() - number.doubleValue()) <= tolerance;
            check(met, path, value + " ± " + tolerance, got);
        } else {
            check(Objects.equals(value, got), path, value, got);
        }
    }

    private void check(boolean met, String path, Object expected, Object got) {
        if (!met) {
            misses.add(path + ": expected " + expected + ", got " + got);
        }
    }
}
