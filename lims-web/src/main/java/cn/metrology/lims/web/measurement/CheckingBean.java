package cn.metrology.lims.web.measurement;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.measurement.CheckWorksheet;
import cn.metrology.lims.measurement.HistoryView;
import cn.metrology.lims.measurement.RecordService;
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

/** Page state of checking.xhtml: the records that wait, the one that is read, and the checker's signature. */
@Named
@ViewScoped
public class CheckingBean implements Serializable {
    @Inject
    private WorksheetService service;

    @Inject
    private RecordService records;

    @Inject
    private Messages messages;

    private PageModel<WorksheetRow> rows;
    private String text;
    private WorksheetRow selected;
    private HistoryView history;
    private String password;
    private String reason;

    @PostConstruct
    void load() {
        rows = new PageModel<>(service::toCheck, WorksheetRow::worksheetNumber);
    }

    public void search() {
        rows.filter("text", text);
    }

    public void open() {
        password = null;
        reason = null;
        history = records.history(new WorksheetNumber(selected.worksheetNumber()));
    }

    public void check() {
        try {
            service.check(new CheckWorksheet(number(), history.record().version(), password));
            messages.done("measurement.checking.checked", number());
            close();
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
        password = null;
    }

    public void sendBack() {
        try {
            service.returnForCorrection(
                    new ReturnWorksheet(number(), history.record().version(), reason));
            messages.done("measurement.checking.returned", number());
            close();
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    private void close() {
        selected = null;
        history = null;
    }

    private WorksheetNumber number() {
        return new WorksheetNumber(history.record().worksheetNumber());
    }

    public PageModel<WorksheetRow> getRows() {
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public WorksheetRow getSelected() {
        return selected;
    }

    public void setSelected(WorksheetRow selected) {
        this.selected = selected;
    }

    public HistoryView getHistory() {
        return history;
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
