package cn.metrology.lims.certificate;

import cn.metrology.lims.certificate.model.Certificate;
import cn.metrology.lims.identity.AuditScope;
import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The documents that the asker finds: those of the own sites; for an auditor those issued in the agreed days (people.md 3 rules 8 and 10). */
@ApplicationScoped
class CertificateReach {
    private CurrentUser user;
    private AuditScope audit;

    protected CertificateReach() {} // container proxy

    @Inject
    CertificateReach(CurrentUser user, AuditScope audit) {
        this.user = user;
        this.audit = audit;
    }

    boolean covers(Certificate one) {
        return user.sites().contains(one.site()) && audit.covers(one.site(), null, one.issuedOn());
    }

    PageRequest within(PageRequest request) {
        return audit.limits()
                .map(limits -> request.with(Map.of(
                        "from", limits.from().toString(), "to", limits.to().toString())))
                .orElse(request);
    }
}
