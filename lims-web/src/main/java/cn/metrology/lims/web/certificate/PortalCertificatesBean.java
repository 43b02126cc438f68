package cn.metrology.lims.web.certificate;

import cn.metrology.lims.certificate.CertificateView;
import cn.metrology.lims.certificate.PortalCertificateService;
import cn.metrology.lims.web.faces.PageModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** State of portal/certificates.xhtml. */
@Named
@ViewScoped
public class PortalCertificatesBean implements Serializable {
    @Inject
    private PortalCertificateService service;

    private PageModel<CertificateView> rows;
    private List<CertificateView> selected = new ArrayList<>();
    private String text;

    @PostConstruct
    void start() {
        rows = new PageModel<>(service::page, CertificateView::number);
    }

    public void search() {
        rows.filter("text", text);
    }

    /** Where the archive of the ticked documents is fetched. */
    public String getArchive() {
        return "/api/v1/portal/certificates/archive?"
                + selected.stream().map(one -> "no=" + one.number()).collect(Collectors.joining("&"));
    }

    public PageModel<CertificateView> getRows() {
        return rows;
    }

    public List<CertificateView> getSelected() {
        return selected;
    }

    public void setSelected(List<CertificateView> selected) {
        this.selected = selected == null ? new ArrayList<>() : selected;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
