package cn.metrology.lims.web.catalogue;

import cn.metrology.lims.kernel.PageRequest;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Query parameters of a list as the services take them; names that a list does not know are left out. */
final class Filters {
    private Filters() {}

    static PageRequest page(UriInfo uri, int page, int size, Set<String> known) {
        MultivaluedMap<String, String> given = uri.getQueryParameters();
        Map<String, String> filters = new HashMap<>();
        for (String name : known) {
            String value = given.getFirst(name);
            if (value != null && !value.isBlank()) {
                filters.put(name, value);
            }
        }
        String sort = given.getFirst("sort");
        boolean descending = sort != null && sort.startsWith("-");
        return new PageRequest(page * size, size, descending ? sort.substring(1) : sort, !descending, filters);
    }
}
