package cn.metrology.lims.certificate;

import cn.metrology.lims.certificate.model.Certificate;
import cn.metrology.lims.identity.StaffNames;
import cn.metrology.lims.kernel.Institute;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Documents as people see them today. */
@ApplicationScoped
class CertificateViews {
    private StaffNames names;
    private Clock clock;

    protected CertificateViews() {} // container proxy

    @Inject
    CertificateViews(StaffNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    CertificateView of(Certificate one) {
        return new CertificateView(
                one.number().value(),
                one.version(),
                one.kind(),
                one.status(),
                one.standing(Institute.today(clock)),
                one.checkCode(),
                one.worksheet(),
                one.revision(),
                one.item(),
                one.order(),
                one.client(),
                one.clientName(),
                one.site(),
                one.itemCode(),
                one.instrument(),
                one.model(),
                one.serial(),
                one.conclusion(),
                one.measuredOn(),
                one.issuedOn(),
                one.issuedAt(),
                one.validUntil(),
                names.of(one.approver()).orElse(one.approver().value()),
                one.file().value(),
                one.stateReason(),
                one.revocationProposedBy() == null
                        ? null
                        : one.revocationProposedBy().value());
    }
}
