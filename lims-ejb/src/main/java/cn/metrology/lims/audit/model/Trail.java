package cn.metrology.lims.audit.model;

import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import java.time.Instant;
import java.util.Optional;

/** The trail: it grows and is read. */
public interface Trail {
    void add(AuditEntry entry);

    /** When the newest entry was written. */
    Optional<Instant> newest();

    /** Newest first; filters: object, who, kind, from, to, text. */
    Page<AuditEntry> page(PageRequest request);
}
