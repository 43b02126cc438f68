package cn.metrology.lims.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Who is asking, looked up once a request however many services ask. */
@RequestScoped
class CallerMemory {
    private final Map<StaffId, Optional<Caller>> known = new HashMap<>();

    Optional<Caller> of(StaffId id, Function<StaffId, Optional<Caller>> lookUp) {
        return known.computeIfAbsent(id, lookUp);
    }
}
