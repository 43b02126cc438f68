package cn.metrology.lims.procedure;

import cn.metrology.lims.procedure.model.ScopeEntries;
import cn.metrology.lims.procedure.model.ScopeRefusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** AC-04: writes the refusal in a transaction of its own, because the refused command rolls its own back. */
@Stateless
public class RefusalLog {
    private ScopeEntries entries;

    /** For the container's proxy. */
    protected RefusalLog() {}

    @Inject
    public RefusalLog(ScopeEntries entries) {
        this.entries = entries;
    }

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void write(ScopeRefusal refusal) {
        entries.add(refusal);
        entries.flush();
    }
}
