package cn.metrology.lims.certificate;

import cn.metrology.lims.certificate.model.Amendment;
import cn.metrology.lims.certificate.model.Certificate;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.identity.StaffNames;
import cn.metrology.lims.kernel.Institute;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

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
                name(one.approver()),
                one.file().value(),
                one.stateReason(),
                one.revocationProposedBy() == null
                        ? null
                        : one.revocationProposedBy().value(),
                text(one.replaces()),
                text(one.replacedBy()),
                text(one.supplements()));
    }

    PublicCheck.Related related(Certificate one, List<CertificateNumber> supplementedBy) {
        return new PublicCheck.Related(
                text(one.replaces()),
                text(one.replacedBy()),
                text(one.supplements()),
                supplementedBy.stream().map(CertificateNumber::value).toList());
    }

    AmendmentView of(Amendment one, List<AmendmentView.Change> changes) {
        return new AmendmentView(
                one.number().value(),
                one.version(),
                one.kind(),
                one.status(),
                one.certificate().value(),
                one.reason(),
                one.content(),
                changes,
                name(one.proposedBy()),
                one.proposedAt(),
                name(one.decidedBy()),
                one.decidedAt(),
                one.declineReason(),
                text(one.result()));
    }

    private String name(StaffId person) {
        return person == null ? null : names.of(person).orElse(person.value());
    }

    private static String text(CertificateNumber number) {
        return number == null ? null : number.value();
    }
}
