package cn.metrology.lims.web.catalogue;

import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Query parameters of a list as the services take them; names that a list does not know are left out. */
final class Filters {
    private Filters() {}

    static Map<String, String> of(UriInfo uri, Set<String> known) {
        Map<String, String> filters = new HashMap<>();
        for (String name : known) {
            String value = uri.getQueryParameters().getFirst(name);
            if (value != null && !value.isBlank()) {
                filters.put(name, value);
            }
        }
        return filters;
    }
}
