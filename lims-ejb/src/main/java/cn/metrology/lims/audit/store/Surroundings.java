package cn.metrology.lims.audit.store;

import cn.metrology.lims.audit.CommandContext;
import cn.metrology.lims.audit.model.AuditEntry;
import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.kernel.Reason;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.Instant;

/** Who, when and why, for code that EclipseLink and not CDI has made. */
final class Surroundings {
    private static final String ANONYMOUS = "ANONYMOUS";

    private Surroundings() {}

    static Instant now() {
        return CDI.current().select(Clock.class).get().instant();
    }

    static AuditEntry.Origin origin() {
        return CommandContext.current()
                .map(context -> new AuditEntry.Origin(context.who(), context.command(), context.address()))
                .orElseGet(() -> new AuditEntry.Origin(caller(), null, null));
    }

    static String reason() {
        try {
            return CDI.current().select(Reason.class).get().text().orElse(null);
        } catch (ContextNotActiveException outsideOfARequest) {
            return null;
        }
    }

    /** Work of the system itself has no caller. */
    private static String caller() {
        String name = CDI.current().select(CurrentUser.class).get().id().value();
        return ANONYMOUS.equalsIgnoreCase(name) ? AuditEntry.Origin.SYSTEM : name;
    }
}
