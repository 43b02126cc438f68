package cn.metrology.lims.audit.model;

import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;

/** The trail: it grows and is read. */
public interface Trail {
    void add(AuditEntry entry);

    /** Newest first; filters: object, who, kind, from, to, text. */
    Page<AuditEntry> page(PageRequest request);
}
