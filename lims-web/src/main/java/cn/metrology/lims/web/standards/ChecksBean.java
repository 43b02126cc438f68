package cn.metrology.lims.web.standards;

import cn.metrology.lims.standards.CheckMethod;
import cn.metrology.lims.standards.CheckPlanView;
import cn.metrology.lims.standards.CheckService;
import cn.metrology.lims.standards.PlanCheck;
import cn.metrology.lims.web.faces.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The tab for intermediate checks of standards/standard.xhtml. */
@Named
@ViewScoped
public class ChecksBean implements Serializable {
    @Inject
    private CheckService service;

    @Inject
    private StandardBean standard;

    @Inject
    private ControlCharts charts;

    @Inject
    private Figures figures;

    @Inject
    private Act act;

    @Inject
    private Messages messages;

    private List<CheckPlanView> plans;
    private CheckForm form = new CheckForm();

    public List<CheckPlanView> getPlans() {
        if (plans == null) {
            plans = service.of(standard.getCode());
        }
        return plans;
    }

    public String chart(CheckPlanView plan) {
        return charts.means(plan);
    }

    public void plan() {
        Optional<List<BigDecimal>> reference = figures.read(form.getReference());
        Optional<List<BigDecimal>> limit = figures.read(form.getLimit());
        if (reference.isEmpty() || limit.isEmpty()) {
            return;
        }
        act.send(
                        new PlanCheck(
                                form.getInstrument(),
                                form.getQuantity(),
                                form.getUnit(),
                                form.getMethod(),
                                form.getCheckStandard(),
                                reference.get().isEmpty()
                                        ? null
                                        : reference.get().get(0),
                                limit.get().isEmpty() ? null : limit.get().get(0),
                                form.getBasis(),
                                form.getReadingsPerCheck(),
                                form.getIntervalMonths(),
                                form.getFirstDue()),
                        service::plan)
                .ifPresent(made -> {
                    messages.done("standards.check.planned", made.number());
                    plans = null;
                    form = new CheckForm();
                });
    }

    public CheckForm getForm() {
        return form;
    }

    public CheckMethod[] getMethods() {
        return CheckMethod.values();
    }
}
