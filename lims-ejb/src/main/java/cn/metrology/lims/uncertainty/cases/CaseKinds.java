package cn.metrology.lims.uncertainty.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Every kind of case the engine evaluates, by the name it has in case files. */
public final class CaseKinds {
    private static final Map<String, UnaryOperator<Map<String, Object>>> KINDS = kinds();

    private CaseKinds() {}

    /**
     * Evaluates one case.
     *
     * @param fields the case as read from its file, numbers as {@link java.math.BigDecimal}
     * @return the result, shaped as documented for the kind
     * @throws CaseException if the case cannot be evaluated
     */
    public static Map<String, Object> run(Map<String, Object> fields) {
        String kind = CaseData.of(fields).text("kind");
        UnaryOperator<Map<String, Object>> evaluation = KINDS.get(kind);
        if (evaluation == null) {
            throw new CaseException("unknown_kind", "kind " + kind + " is none of " + names());
        }
        try {
            return evaluation.apply(fields);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new CaseException("invalid_value", e.getMessage(), e);
        }
    }

    public static List<String> names() {
        return List.copyOf(new TreeSet<>(KINDS.keySet()));
    }

    private static Map<String, UnaryOperator<Map<String, Object>>> kinds() {
        Map<String, UnaryOperator<Map<String, Object>>> kinds = new HashMap<>();
        kinds.put("rounding", rows(RoundingCases::report));
        kinds.put("round_to_interval", rows(RoundingCases::toInterval));
        return kinds;
    }

    /** A kind whose cases are tables: each row is evaluated on its own, in order. */
    private static UnaryOperator<Map<String, Object>> rows(Function<CaseData, Object> row) {
        return fields -> {
            List<Object> results = new ArrayList<>();
            for (CaseData data : CaseData.of(fields).objects("rows")) {
                results.add(row.apply(data));
            }
            return Map.of("rows", results);
        };
    }
}
