package cn.metrology.lims.uncertainty.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares an answer with a case's {@code expected}: a leaf {@code {value, tol}} within its tolerance, other leaves exactly. The distances of a
 * validation carry no tolerance in the bank; as differences to Monte Carlo end points they get the tolerance of the case's end points.
 */
final class ReferenceComparison {
    private static final Set<String> REMARKS = Set.of("note", "origin", "published", "published_match", "tol");
    private static final Set<String> DISTANCES = Set.of("d_low", "d_high");

    private final List<String> differences = new ArrayList<>();
    private double endPointTolerance;

    List<String> of(Object expected, Object got) {
        if (expected instanceof Map<?, ?> map && map.get("mc") instanceof Map<?, ?> mc) {
            for (String end : List.of("sym_lo", "sym_hi", "short_lo", "short_hi")) {
                endPointTolerance = Math.max(endPointTolerance, number(((Map<?, ?>) mc.get(end)).get("tol")));
            }
        }
        walk("", expected, got);
        return differences;
    }

    private void walk(String path, Object expected, Object got) {
        if (expected instanceof Map<?, ?> map && map.containsKey("value")) {
            leaf(path, map.get("value"), map.containsKey("tol") ? number(map.get("tol")) : 0, got);
        } else if (expected instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (!REMARKS.contains(entry.getKey())) {
                    Object inner = got instanceof Map<?, ?> answer ? answer.get(entry.getKey()) : null;
                    walk(path + "." + entry.getKey(), entry.getValue(), inner);
                }
            }
        } else if (expected instanceof List<?> list) {
            if (!(got instanceof List<?> answer) || answer.size() != list.size()) {
                differences.add(path + ": expected " + list.size() + " entries, got " + got);
                return;
            }
            for (int i = 0; i < list.size(); i++) {
                walk(path + "[" + i + "]", list.get(i), answer.get(i));
            }
        } else {
            String name = path.substring(path.lastIndexOf('.') + 1);
            leaf(path, expected, DISTANCES.contains(name) ? endPointTolerance : Double.NaN, got);
        }
    }

    private void leaf(String path, Object expected, double tolerance, Object got) {
        boolean same;
        if (expected instanceof Number && got instanceof Number) {
            double wanted = number(expected);
            double allowed = Double.isNaN(tolerance) ? 1e-9 * Math.max(1, Math.abs(wanted)) : tolerance;
            same = Math.abs(number(got) - wanted) <= allowed;
        } else {
            same = expected == null ? got == null : expected.equals(got);
        }
        if (!same) {
            differences.add(path + ": expected " + expected + " ± " + tolerance + ", got " + got);
        }
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
