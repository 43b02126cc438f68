package cn.metrology.lims.audit;

import cn.metrology.lims.audit.model.Trail;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Reading the trail: who did what to which object, when, and why. */
@Stateless
public class TrailService {
    private Trail trail;

    protected TrailService() {} // container proxy

    @Inject
    public TrailService(Trail trail) {
        this.trail = trail;
    }

    /** Newest first; filters: object, who, kind, from, to. */
    @RolesAllowed(Right.AUDIT_READ)
    public Page<TrailRow> page(PageRequest request) {
        return trail.page(request).map(TrailRow::of);
    }
}
