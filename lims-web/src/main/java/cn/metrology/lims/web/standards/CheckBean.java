package cn.metrology.lims.web.standards;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.standards.CheckPlanView;
import cn.metrology.lims.standards.CheckService;
import cn.metrology.lims.standards.CheckVerdict;
import cn.metrology.lims.standards.CheckView;
import cn.metrology.lims.standards.RecordCheck;
import cn.metrology.lims.web.faces.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** State of standards/check.xhtml: one plan of intermediate checks with its control chart. */
@Named
@ViewScoped
public class CheckBean implements Serializable {
    @Inject
    private CheckService service;

    @Inject
    private ControlCharts charts;

    @Inject
    private Figures figures;

    @Inject
    private Act act;

    @Inject
    private Messages messages;

    private String number;
    private CheckPlanView plan;
    private CheckForm form = new CheckForm();

    public void load() {
        if (plan == null) {
            plan = service.find(number);
        }
    }

    public void record() {
        Optional<List<BigDecimal>> readings = figures.read(form.getReadings());
        if (readings.isEmpty()) {
            return;
        }
        act.send(
                        new RecordCheck(
                                number, plan.version(), form.getCheckedOn(), form.getConditions(), readings.get()),
                        service::record)
                .ifPresent(this::recorded);
    }

    private void recorded(CheckPlanView now) {
        plan = now;
        form = new CheckForm();
        CheckView made = plan.checks().get(plan.checks().size() - 1);
        messages.done("standards.check.recorded", made.sequence(), made.verdict());
        if (made.verdict() == CheckVerdict.FAILED) {
            messages.warn("standards.check.failed", plan.instrumentNumber(), Objects.toString(lastGood(), "—"));
        }
    }

    private Object lastGood() {
        return plan.checks().stream()
                .filter(one -> one.voided() == null && one.verdict() == CheckVerdict.PASSED)
                .map(CheckView::checkedOn)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    public void answer(int sequence) {
        change(() -> service.answer(number, plan.version(), sequence, form.getReason()));
    }

    public void discard(int sequence) {
        change(() -> service.discard(number, plan.version(), sequence, form.getReason()));
    }

    public void close() {
        change(() -> service.close(number, plan.version(), form.getReason()));
    }

    private void change(Supplier<CheckPlanView> changed) {
        try {
            plan = changed.get();
            form = new CheckForm();
            messages.done("standards.check.answered");
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    public String kind(CheckView check) {
        return check.voided() == null ? ControlCharts.kind(check) : "void";
    }

    public String getMeans() {
        return charts.means(plan);
    }

    public String getRanges() {
        return charts.ranges(plan);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public CheckPlanView getPlan() {
        return plan;
    }

    public CheckForm getForm() {
        return form;
    }
}
