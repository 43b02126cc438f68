package cn.metrology.lims.audit;

import cn.metrology.lims.audit.model.AuditEntry;
import java.io.Serializable;
import java.time.Instant;

/** One line of the trail as people read it. */
public record TrailRow(
        String id,
        EntryKind kind,
        Instant at,
        String who,
        String command,
        String address,
        String objectType,
        String objectNumber,
        String before,
        String after,
        String reason)
        implements Serializable {
    static TrailRow of(AuditEntry entry) {
        return new TrailRow(
                Long.toString(entry.id()),
                entry.kind(),
                entry.at(),
                entry.origin().who(),
                entry.origin().command(),
                entry.origin().address(),
                entry.subject().type(),
                entry.subject().number(),
                entry.change().before(),
                entry.change().after(),
                entry.change().reason());
    }
}
