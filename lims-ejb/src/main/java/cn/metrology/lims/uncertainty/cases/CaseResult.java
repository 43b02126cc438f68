package cn.metrology.lims.uncertainty.cases;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The fields of an answer in the order in which they are printed; null means not applicable. */
final class CaseResult {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    CaseResult with(String name, Object value) {
        fields.put(name, plain(value));
        return this;
    }

    Map<String, Object> toMap() {
        return Collections.unmodifiableMap(fields);
    }

    private static Object plain(Object value) {
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? number.getAsDouble() : null;
        }
        if (value instanceof Optional<?> optional) {
            return plain(optional.orElse(null));
        }
        if (value instanceof CaseResult result) {
            return result.toMap();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CaseResult::plain).toList();
        }
        return value instanceof BigDecimal decimal ? decimal.doubleValue() : value;
    }
}
