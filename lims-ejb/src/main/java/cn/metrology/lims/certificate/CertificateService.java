package cn.metrology.lims.certificate;

import cn.metrology.lims.certificate.model.Certificate;
import cn.metrology.lims.certificate.model.CertificateError;
import cn.metrology.lims.certificate.model.Certificates;
import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.identity.SignatureMeaning;
import cn.metrology.lims.identity.Signatures;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Documents;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Reason;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Issued documents: found, read, put under review, revoked by two persons, and checked by the world. */
@Stateless
public class CertificateService {
    private Certificates certificates;
    private CertificateViews views;
    private Documents documents;
    private Signatures signatures;
    private CurrentUser user;
    private Reason reason;
    private CertificateReach reach;
    private Clock clock;

    protected CertificateService() {} // container proxy

    @Inject
    public CertificateService(
            Certificates certificates,
            CertificateViews views,
            Documents documents,
            Signatures signatures,
            CurrentUser user,
            Clock clock) {
        this.certificates = certificates;
        this.views = views;
        this.documents = documents;
        this.signatures = signatures;
        this.user = user;
        this.clock = clock;
    }

    @Inject
    void limits(Reason because, CertificateReach mine) {
        this.reason = because;
        this.reach = mine;
    }

    @RolesAllowed(Right.QUALITY_DECIDE)
    public CertificateView putUnderReview(CertificateNumber number, int seenVersion, String because) {
        reason.of(because);
        Certificate certificate = own(number, seenVersion);
        certificate.putUnderReview(user.id(), because);
        certificates.flush();
        return views.of(certificate);
    }

    @RolesAllowed(Right.QUALITY_DECIDE)
    public CertificateView clear(CertificateNumber number, int seenVersion, String because) {
        reason.of(because);
        Certificate certificate = own(number, seenVersion);
        certificate.clear(user.id(), because);
        certificates.flush();
        return views.of(certificate);
    }

    /** First of the two persons that a revocation takes; the document is under review from now on. */
    @RolesAllowed(Right.CERTIFICATE_REVOKE)
    public CertificateView proposeRevocation(
            CertificateNumber number, int seenVersion, String because, String password) {
        reason.of(because);
        Certificate certificate = own(number, seenVersion);
        certificate.proposeRevocation(user.id(), because);
        sign(certificate, password);
        return views.of(certificate);
    }

    /** Second person. */
    @RolesAllowed(Right.CERTIFICATE_REVOKE)
    public CertificateView revoke(CertificateNumber number, int seenVersion, String password) {
        Certificate certificate = own(number, seenVersion);
        certificate.revoke(user.id());
        sign(certificate, password);
        return views.of(certificate);
    }

    private void sign(Certificate certificate, String password) {
        signatures.sign(
                SignatureMeaning.REVOKED,
                certificate.number().value(),
                certificate.version(),
                certificate.file(),
                password);
        certificates.flush();
    }

    @RolesAllowed(Right.CERTIFICATE_READ)
    public Page<CertificateView> page(PageRequest request) {
        return certificates
                .page(reach.within(request), user.sites(), Institute.today(clock))
                .map(views::of);
    }

    @RolesAllowed(Right.CERTIFICATE_READ)
    public CertificateView find(CertificateNumber number) {
        return views.of(own(number));
    }

    /** The file as it was issued; its hash is compared on the way out. */
    @RolesAllowed(Right.CERTIFICATE_READ)
    public CertificateFile file(CertificateNumber number) {
        Certificate certificate = own(number);
        return new CertificateFile(
                number.value() + ".pdf", documents.load(certificate.file()).content());
    }

    /** CT-15: anybody who holds the document may ask; a wrong code and an unknown number give the same answer. */
    @PermitAll
    public PublicCheck check(String number, String checkCode) {
        try {
            return certificates
                    .find(new CertificateNumber(number == null ? null : number.strip()))
                    .filter(one -> one.hasCheckCode(checkCode))
                    .map(one -> new PublicCheck(
                            true,
                            one.number().value(),
                            one.kind(),
                            one.standing(Institute.today(clock)),
                            one.validUntil(),
                            views.related(one, certificates.supplementsOf(one.number()))))
                    .orElse(PublicCheck.UNKNOWN);
        } catch (BusinessException malformed) {
            return PublicCheck.UNKNOWN;
        }
    }

    /** Another site's document is not found, not forbidden (house 8). */
    private Certificate own(CertificateNumber number) {
        return certificates
                .find(number)
                .filter(reach::covers)
                .orElseThrow(() -> new BusinessException(CertificateError.CERTIFICATE_NOT_FOUND, number));
    }

    private Certificate own(CertificateNumber number, int seenVersion) {
        own(number);
        return certificates.require(number, seenVersion);
    }
}
