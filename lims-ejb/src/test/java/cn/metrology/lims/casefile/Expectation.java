package cn.metrology.lims.casefile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares an answer with the expected values of a reference case, leaf by leaf; the same rules as the case bank's own comparison. */
final class Expectation {
    private static final Set<String> NOT_COMPARED = Set.of("note", "origin", "published", "published_match", "tol");
    private static final double PLAIN_NUMBER_TOLERANCE = 1e-9;

    /** Distances of interval ends (JCGM 101:2008 8.1) are Monte Carlo results that the cases state without a tolerance. */
    private static final Pattern DISTANCE = Pattern.compile("\\.validation\\[\\d+]\\.d_(low|high)");

    private final List<String> misses = new ArrayList<>();
    private final double toleranceOfEnds;

    private Expectation(Map<String, Object> theCase) {
        Object mc = theCase.get("expected") instanceof Map<?, ?> expected ? expected.get("mc") : null;
        toleranceOfEnds = largestTolerance(mc);
    }

    /** What differs, one line a leaf; empty if everything is met. */
    static List<String> misses(Map<String, Object> theCase, Map<String, Object> result) {
        Expectation comparison = new Expectation(theCase);
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
            double allowed = DISTANCE.matcher(path).matches()
                    ? toleranceOfEnds
                    : PLAIN_NUMBER_TOLERANCE * Math.max(1, Math.abs(number.doubleValue()));
            check(Math.abs(number.doubleValue() - other.doubleValue()) <= allowed, path, expected, got);
        } else {
            check(Objects.equals(expected, got), path, expected, got);
        }
    }

    /** The widest tolerance that a case gives to the end of a Monte Carlo interval. */
    private static double largestTolerance(Object mc) {
        double largest = 0;
        if (mc instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                boolean end = entry.getKey().toString().matches("(sym|short)_(lo|hi)");
                largest = Math.max(
                        largest,
                        end && ((Map<?, ?>) entry.getValue()).get("tol") instanceof BigDecimal tol
                                ? tol.doubleValue()
                                : largestTolerance(entry.getValue()));
            }
        }
        return largest;
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
