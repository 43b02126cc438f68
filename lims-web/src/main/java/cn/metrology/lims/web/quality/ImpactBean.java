package cn.metrology.lims.web.quality;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.measurement.Significance;
import cn.metrology.lims.quality.DecideImpact;
import cn.metrology.lims.quality.ImpactDecision;
import cn.metrology.lims.quality.ImpactLineView;
import cn.metrology.lims.quality.ImpactService;
import cn.metrology.lims.quality.ImpactView;
import cn.metrology.lims.quality.NoticeService;
import cn.metrology.lims.web.faces.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** State of quality/impact.xhtml. What was typed stays when it is refused. */
@Named
@ViewScoped
public class ImpactBean implements Serializable {
    @Inject
    private ImpactService service;

    @Inject
    private NoticeService notices;

    @Inject
    private Messages messages;

    private String number;
    private ImpactView run;
    private Significance shown;
    private List<ImpactLineView> selected = new ArrayList<>();
    private ImpactDecision decision = ImpactDecision.RECALL;
    private String reason;
    private String password;

    public void load() {
        if (run == null) {
            run = service.find(number);
        }
    }

    public void show(Significance outcome) {
        shown = outcome;
        selected.clear();
    }

    public void freeze() {
        change("quality.impact.frozen", () -> service.freeze(number, run.version()));
    }

    public void decide() {
        List<String> certificates =
                selected.stream().map(ImpactLineView::certificate).toList();
        if (certificates.isEmpty()) {
            messages.refuse("quality.impact.nothingSelected");
            return;
        }
        change(
                "quality.impact.decided",
                () -> service.decide(
                        new DecideImpact(number, run.version(), certificates, decision, reason, password)));
    }

    public void tell() {
        change("quality.impact.told", () -> service.tell(number, run.version()));
    }

    public void lift() {
        change("quality.impact.lifted", () -> service.lift(number, run.version(), reason));
    }

    public void close() {
        change("quality.impact.closed", () -> service.close(number, run.version(), reason, password));
    }

    public void told(String notice) {
        change("quality.notice.noted", () -> {
            notices.told(notice, reason);
            return service.find(number);
        });
    }

    private void change(String done, Supplier<ImpactView> act) {
        try {
            run = act.get();
            selected.clear();
            reason = null;
            messages.done(done, number);
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        } finally {
            password = null;
        }
    }

    public List<ImpactLineView> getLines() {
        return run.lines().stream()
                .filter(line -> shown == null || line.outcome() == shown)
                .toList();
    }

    public long count(Significance outcome) {
        return run.lines().stream().filter(line -> line.outcome() == outcome).count();
    }

    public Significance[] getOutcomes() {
        return Significance.values();
    }

    public ImpactDecision[] getDecisions() {
        return new ImpactDecision[] {
            ImpactDecision.KEEP, ImpactDecision.REVIEW, ImpactDecision.RECALL, ImpactDecision.AMEND
        };
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public ImpactView getRun() {
        return run;
    }

    public Significance getShown() {
        return shown;
    }

    public List<ImpactLineView> getSelected() {
        return selected;
    }

    public void setSelected(List<ImpactLineView> selected) {
        this.selected = selected == null ? new ArrayList<>() : selected;
    }

    public ImpactDecision getDecision() {
        return decision;
    }

    public void setDecision(ImpactDecision decision) {
        this.decision = decision;
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
