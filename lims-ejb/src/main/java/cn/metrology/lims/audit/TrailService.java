package cn.metrology.lims.audit;

import cn.metrology.lims.audit.model.Trail;
import cn.metrology.lims.identity.AuditScope;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Reading the trail: who did what to which object, when, and why. */
@Stateless
public class TrailService {
    private Trail trail;
    private AuditScope scope;

    protected TrailService() {} // container proxy

    @Inject
    public TrailService(Trail trail, AuditScope scope) {
        this.trail = trail;
        this.scope = scope;
    }

    /** Newest first; filters: object, who, kind, from, to. An auditor reads what happened to records in the agreed days. */
    @RolesAllowed(Right.AUDIT_READ)
    public Page<TrailRow> page(PageRequest request) {
        return trail.page(scope.limits().map(limits -> within(request, limits)).orElse(request))
                .map(TrailRow::of);
    }

    /** Accounts, tokens and sign-ins are no records of the laboratory. */
    private static PageRequest within(PageRequest request, AuditScope.Limits limits) {
        return request.with(Map.of(
                "from", later(request.filter("from"), limits.from()).toString(),
                "to", earlier(request.filter("to"), limits.to()).toString(),
                "records", "true"));
    }

    private static LocalDate later(Optional<String> asked, LocalDate limit) {
        return asked.map(LocalDate::parse).filter(limit::isBefore).orElse(limit);
    }

    private static LocalDate earlier(Optional<String> asked, LocalDate limit) {
        return asked.map(LocalDate::parse).filter(limit::isAfter).orElse(limit);
    }
}
