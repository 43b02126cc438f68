package cn.metrology.lims.certificate;

import cn.metrology.lims.certificate.model.Certificate;
import cn.metrology.lims.certificate.model.CertificateError;
import cn.metrology.lims.certificate.model.Certificates;
import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Documents;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** A client's own documents; those of others do not exist here (RS-10). */
@Stateless
public class PortalCertificateService {
    private Certificates certificates;
    private CertificateViews views;
    private Documents documents;
    private CurrentUser user;
    private Clock clock;

    protected PortalCertificateService() {} // container proxy

    @Inject
    public PortalCertificateService(
            Certificates certificates, CertificateViews views, Documents documents, CurrentUser user, Clock clock) {
        this.certificates = certificates;
        this.views = views;
        this.documents = documents;
        this.user = user;
        this.clock = clock;
    }

    @RolesAllowed(Right.PORTAL_USE)
    public Page<CertificateView> page(PageRequest request) {
        return user.clientNumber()
                .map(client -> certificates
                        .pageOfClient(request, client, Institute.today(clock))
                        .map(views::of))
                .orElseGet(Page::empty);
    }

    @RolesAllowed(Right.PORTAL_USE)
    public CertificateView find(CertificateNumber number) {
        return views.of(own(number));
    }

    @RolesAllowed(Right.PORTAL_USE)
    public CertificateFile file(CertificateNumber number) {
        Certificate certificate = own(number);
        return new CertificateFile(
                fileName(certificate), documents.load(certificate.file()).content());
    }

    /** Which of the named documents are the caller's, each once; refused as a whole when one is not. */
    @RolesAllowed(Right.PORTAL_USE)
    public List<CertificateView> own(List<CertificateNumber> numbers) {
        if (numbers.isEmpty()) {
            throw new BusinessException(CertificateError.NOTHING_SELECTED);
        }
        return numbers.stream().distinct().map(this::find).toList();
    }

    private Certificate own(CertificateNumber number) {
        String client = user.clientNumber().orElse("");
        return certificates
                .find(number)
                .filter(one -> one.client().equals(client))
                .orElseThrow(() -> new BusinessException(CertificateError.CERTIFICATE_NOT_FOUND, number));
    }

    /** Sorts by serial number in a folder, and is a name on every system. */
    private static String fileName(Certificate certificate) {
        String serial = certificate.serial() == null ? "" : certificate.serial().replaceAll("[^\\p{L}\\p{N}._-]", "_");
        return (serial.isEmpty() ? "" : serial + "_") + certificate.number() + ".pdf";
    }
}
