package cn.metrology.lims.measurement.store;

import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;

/** Conditions of a list query with their values. */
final class Criteria {
    private final StringBuilder text;
    private final Map<String, Object> values = new HashMap<>();

    Criteria(String first) {
        text = new StringBuilder(" where ").append(first);
    }

    Criteria with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    void and(String condition, String name, Object value) {
        text.append(" and ").append(condition);
        values.put(name, value);
    }

    String text() {
        return text.toString();
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    /** Contains, with the wildcards of the person's text taken literally. */
    static String like(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
