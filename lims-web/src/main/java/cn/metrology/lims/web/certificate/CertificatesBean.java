package cn.metrology.lims.web.certificate;

import cn.metrology.lims.certificate.CertificateService;
import cn.metrology.lims.certificate.CertificateView;
import cn.metrology.lims.certificate.DocumentKind;
import cn.metrology.lims.certificate.Standing;
import cn.metrology.lims.web.faces.PageModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** State of certificate/certificates.xhtml. */
@Named
@ViewScoped
public class CertificatesBean implements Serializable {
    @Inject
    private CertificateService service;

    private PageModel<CertificateView> rows;
    private String text;
    private DocumentKind kind;
    private Standing standing;

    @PostConstruct
    void start() {
        rows = new PageModel<>(service::page, CertificateView::number);
    }

    public void search() {
        rows.filter("text", text);
        rows.filter("kind", kind);
        rows.filter("standing", standing);
    }

    public PageModel<CertificateView> getRows() {
        return rows;
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public Standing getStanding() {
        return standing;
    }

    public void setStanding(Standing standing) {
        this.standing = standing;
    }
}
