package cn.metrology.lims.web.certificate;

import cn.metrology.lims.certificate.CertificateNumber;
import cn.metrology.lims.certificate.CertificateService;
import cn.metrology.lims.certificate.CertificateView;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.web.faces.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Supplier;

/** State of certificate/certificate.xhtml. */
@Named
@ViewScoped
public class CertificateBean implements Serializable {
    @Inject
    private CertificateService service;

    @Inject
    private Messages messages;

    private String number;
    private CertificateView certificate;
    private String reason;
    private String password;

    public void load() {
        if (certificate == null) {
            certificate = service.find(new CertificateNumber(number));
        }
    }

    public void review() {
        decide(() -> service.putUnderReview(id(), certificate.version(), reason));
    }

    public void clear() {
        decide(() -> service.clear(id(), certificate.version(), reason));
    }

    public void propose() {
        decide(() -> service.proposeRevocation(id(), certificate.version(), reason, password));
    }

    public void revoke() {
        decide(() -> service.revoke(id(), certificate.version(), password));
    }

    /** What was typed stays when it is refused. */
    private void decide(Supplier<CertificateView> decision) {
        try {
            certificate = decision.get();
            messages.done("certificate.page.changed", certificate.number(), certificate.standing());
            reason = null;
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        } finally {
            password = null;
        }
    }

    private CertificateNumber id() {
        return new CertificateNumber(certificate.number());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public CertificateView getCertificate() {
        return certificate;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
