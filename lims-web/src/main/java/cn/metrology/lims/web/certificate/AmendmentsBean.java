package cn.metrology.lims.web.certificate;

import cn.metrology.lims.certificate.AmendmentKind;
import cn.metrology.lims.certificate.AmendmentNumber;
import cn.metrology.lims.certificate.AmendmentService;
import cn.metrology.lims.certificate.AmendmentView;
import cn.metrology.lims.certificate.CertificateNumber;
import cn.metrology.lims.certificate.CertificateView;
import cn.metrology.lims.certificate.Corrections;
import cn.metrology.lims.certificate.ProposeAmendment;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.web.faces.FieldErrors;
import cn.metrology.lims.web.faces.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is asked about supplements and replacements on certificate/certificate.xhtml. */
@Named
@ViewScoped
public class AmendmentsBean implements Serializable {
    @Inject
    private AmendmentService service;

    @Inject
    private Messages messages;

    @Inject
    private FieldErrors errors;

    private List<AmendmentView> rows = List.of();
    private Map<String, String> corrections;
    private AmendmentKind kind = AmendmentKind.REPLACEMENT;
    private String reason;
    private String content;
    private String password;
    private String declineReason;

    public void load(String certificate) {
        rows = service.of(new CertificateNumber(certificate));
    }

    /** Opens the form with what stands on the document. */
    public void begin(CertificateView certificate) {
        Corrections issued = service.asIssued(new CertificateNumber(certificate.number()));
        corrections = new LinkedHashMap<>();
        corrections.put("clientName", issued.clientName());
        corrections.put("clientAddress", issued.clientAddress());
        corrections.put("instrumentName", issued.instrumentName());
        corrections.put("model", issued.model());
        corrections.put("serial", issued.serial());
        corrections.put("manufacturer", issued.manufacturer());
    }

    public void leave() {
        corrections = null;
    }

    public void propose(CertificateView certificate) {
        ProposeAmendment command = new ProposeAmendment(certificate.number(), kind, reason, content, corrected());
        if (!errors.accept(command)) {
            return;
        }
        try {
            AmendmentView proposed = service.propose(command, certificate.version());
            messages.done("certificate.amend.proposed", proposed.number());
            corrections = null;
            reason = null;
            content = null;
            load(certificate.number());
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    private Corrections corrected() {
        return new Corrections(
                corrections.get("clientName"),
                corrections.get("clientAddress"),
                corrections.get("instrumentName"),
                corrections.get("model"),
                corrections.get("serial"),
                corrections.get("manufacturer"));
    }

    public void issue(AmendmentView row) {
        try {
            AmendmentView issued = service.issue(new AmendmentNumber(row.number()), row.version(), password);
            messages.done("certificate.amend.issued", issued.result());
            load(row.certificate());
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        } finally {
            password = null;
        }
    }

    public void decline(AmendmentView row) {
        try {
            service.decline(new AmendmentNumber(row.number()), row.version(), declineReason);
            messages.done("certificate.amend.declined", row.number());
            declineReason = null;
            load(row.certificate());
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    public boolean isOpen() {
        return corrections != null;
    }

    public boolean isReplacing() {
        return kind == AmendmentKind.REPLACEMENT;
    }

    public List<String> getFields() {
        return corrections == null ? List.of() : List.copyOf(corrections.keySet());
    }

    public AmendmentKind[] getKinds() {
        return AmendmentKind.values();
    }

    public List<AmendmentView> getRows() {
        return rows;
    }

    public Map<String, String> getCorrections() {
        return corrections;
    }

    public AmendmentKind getKind() {
        return kind;
    }

    public void setKind(AmendmentKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getDeclineReason() {
        return declineReason;
    }

    public void setDeclineReason(String declineReason) {
        this.declineReason = declineReason;
    }
}
