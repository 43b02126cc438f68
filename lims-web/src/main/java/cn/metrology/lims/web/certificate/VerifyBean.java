package cn.metrology.lims.web.certificate;

import cn.metrology.lims.certificate.CertificateService;
import cn.metrology.lims.certificate.PublicCheck;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** State of verify.xhtml: what was asked and the answer. */
@Named
@RequestScoped
public class VerifyBean {
    @Inject
    private CertificateService service;

    private String number;
    private String code;
    private PublicCheck answer;

    /** Asked by the QR code: number and code stand in the address. */
    public void load() {
        if (number != null && code != null) {
            check();
        }
    }

    public void check() {
        answer = service.check(number, code);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public PublicCheck getAnswer() {
        return answer;
    }
}
