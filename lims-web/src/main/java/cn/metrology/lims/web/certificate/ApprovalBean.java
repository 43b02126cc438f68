package cn.metrology.lims.web.certificate;

import cn.metrology.lims.certificate.CertificateView;
import cn.metrology.lims.certificate.DocumentKind;
import cn.metrology.lims.certificate.IssueCertificate;
import cn.metrology.lims.certificate.IssueService;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.measurement.HistoryView;
import cn.metrology.lims.measurement.RecordService;
import cn.metrology.lims.measurement.RecordView;
import cn.metrology.lims.measurement.ReturnWorksheet;
import cn.metrology.lims.measurement.WorksheetNumber;
import cn.metrology.lims.measurement.WorksheetRow;
import cn.metrology.lims.measurement.WorksheetService;
import cn.metrology.lims.web.faces.Messages;
import cn.metrology.lims.web.faces.PageModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** State of certificate/approval.xhtml: the queue, the record in view, and the signature. */
@Named
@ViewScoped
public class ApprovalBean implements Serializable {
    @Inject
    private WorksheetService worksheets;

    @Inject
    private RecordService records;

    @Inject
    private IssueService issuing;

    @Inject
    private Messages messages;

    private PageModel<WorksheetRow> rows;
    private WorksheetRow chosen;
    private HistoryView history;
    private DocumentKind kind;
    private BusinessException obstacle;
    private String password;
    private String reason;

    @PostConstruct
    void start() {
        rows = new PageModel<>(worksheets::toApprove, WorksheetRow::worksheetNumber);
    }

    public void choose() {
        history = records.history(new WorksheetNumber(chosen.worksheetNumber()));
        RecordView record = history.record();
        try {
            kind = DocumentKind.of(record.item().serviceKind(), record.results().verdict());
            obstacle = null;
        } catch (BusinessException refusal) {
            kind = null;
            obstacle = refusal;
        }
    }

    public void issue() {
        try {
            CertificateView issued = issuing.issue(new IssueCertificate(
                    getRecord().worksheetNumber(), getRecord().version(), password));
            messages.done("certificate.approval.issued", issued.number(), issued.kind());
            leave();
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        } finally {
            password = null;
        }
    }

    public void sendBack() {
        try {
            worksheets.returnForCorrection(new ReturnWorksheet(
                    new WorksheetNumber(getRecord().worksheetNumber()),
                    getRecord().version(),
                    reason));
            messages.done("certificate.approval.returned", getRecord().worksheetNumber());
            reason = null;
            leave();
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    private void leave() {
        chosen = null;
        history = null;
        kind = null;
        obstacle = null;
    }

    public PageModel<WorksheetRow> getRows() {
        return rows;
    }

    public WorksheetRow getChosen() {
        return chosen;
    }

    public void setChosen(WorksheetRow chosen) {
        this.chosen = chosen;
    }

    public RecordView getRecord() {
        return history == null ? null : history.record();
    }

    public HistoryView getHistory() {
        return history;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public BusinessException getObstacle() {
        return obstacle;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
