package cn.metrology.lims.web.traceability;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.MetrologyField;
import cn.metrology.lims.traceability.NodeKind;
import cn.metrology.lims.traceability.UpperStandardService;
import cn.metrology.lims.traceability.UpperView;
import cn.metrology.lims.web.faces.Messages;
import cn.metrology.lims.web.faces.PageModel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** State of traceability/upper-standards.xhtml. */
@Named
@ViewScoped
public class UpperBean implements Serializable {
    @Inject
    private UpperStandardService service;

    @Inject
    private Messages messages;

    private String text;
    private NodeKind kind = NodeKind.UPPER;
    private PageModel<UpperView> rows;
    private UpperForm form = new UpperForm(null);
    private List<UpperView> above;
    private String instrument;
    private String certificate;
    private String upper;

    public void load() {
        if (rows == null) {
            rows = new PageModel<>(service::page, UpperView::code);
            search();
        }
    }

    public void search() {
        rows.filter("text", text);
        rows.filter("kind", kind);
    }

    public void revise(UpperView row) {
        form = new UpperForm(row);
    }

    public void begin() {
        form = new UpperForm(null);
    }

    public void save() {
        try {
            UpperView recorded = service.record(form.command());
            messages.done("traceability.upper.recorded", recorded.code(), recorded.revision());
            above = null;
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    /** Says what the certificate of an instrument was made against. */
    public void name() {
        try {
            service.name(instrument, certificate, upper);
            messages.done("traceability.upper.named", certificate, upper);
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    /** Where an upper standard, or a certificate, can be traced to. */
    public List<UpperView> getAbove() {
        if (above == null) {
            above = service.all();
        }
        return above;
    }

    public NodeKind[] getKinds() {
        return new NodeKind[] {NodeKind.UPPER, NodeKind.NATIONAL, NodeKind.SI};
    }

    public MetrologyField[] getFields() {
        return MetrologyField.values();
    }

    public PageModel<UpperView> getRows() {
        return rows;
    }

    public UpperForm getForm() {
        return form;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public NodeKind getKind() {
        return kind;
    }

    public void setKind(NodeKind kind) {
        this.kind = kind;
    }

    public String getInstrument() {
        return instrument;
    }

    public void setInstrument(String instrument) {
        this.instrument = instrument;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }

    public String getUpper() {
        return upper;
    }

    public void setUpper(String upper) {
        this.upper = upper;
    }
}
