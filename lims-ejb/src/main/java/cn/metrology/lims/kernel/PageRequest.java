package cn.metrology.lims.kernel;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which window of a list a person wants. Sort and filter names are checked by the query against its own list. */
public record PageRequest(int first, int size, String sort, boolean ascending, Map<String, String> filters)
        implements Serializable {
    /** House 11: nobody fetches more at once. */
    public static final int LARGEST = 200;

    public PageRequest {
        if (first < 0) {
            throw new IllegalArgumentException("A page begins at 0 or later: " + first);
        }
        size = Math.max(1, Math.min(size, LARGEST));
        filters = filters == null ? Map.of() : Map.copyOf(filters);
    }

    public static PageRequest of(int first, int size) {
        return new PageRequest(first, size, null, true, Map.of());
    }

    /** The same window with these filters besides, which come before what was asked. */
    public PageRequest with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(filters);
        all.putAll(more);
        return new PageRequest(first, size, sort, ascending, all);
    }

    /** The filter's trimmed text; empty when the person left it blank. */
    public Optional<String> filter(String name) {
        return Optional.ofNullable(filters.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
