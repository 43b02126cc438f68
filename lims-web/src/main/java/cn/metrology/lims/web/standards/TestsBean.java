package cn.metrology.lims.web.standards;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.standards.LimitBasis;
import cn.metrology.lims.standards.PerformanceService;
import cn.metrology.lims.standards.RecordRepeatability;
import cn.metrology.lims.standards.RecordStability;
import cn.metrology.lims.standards.RecordVerification;
import cn.metrology.lims.standards.TestKind;
import cn.metrology.lims.standards.TestView;
import cn.metrology.lims.web.faces.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The tabs for repeatability, stability and verification of results of standards/standard.xhtml. */
@Named
@ViewScoped
public class TestsBean implements Serializable {
    @Inject
    private PerformanceService service;

    @Inject
    private StandardBean standard;

    @Inject
    private Figures figures;

    @Inject
    private Act act;

    @Inject
    private Messages messages;

    private List<TestView> tests;
    private TestForm form = new TestForm();

    public List<TestView> of(String kind) {
        if (tests == null) {
            tests = service.of(standard.getCode());
        }
        return tests.stream().filter(one -> one.kind().name().equals(kind)).toList();
    }

    public void recordRepeatability() {
        Optional<List<BigDecimal>> limit = figures.read(form.getLimit());
        Optional<List<BigDecimal>> readings = figures.read(form.getReadings());
        if (limit.isEmpty() || readings.isEmpty()) {
            return;
        }
        keep(act.send(
                new RecordRepeatability(
                        standard.getCode(),
                        form.getQuantity(),
                        form.getUnit(),
                        form.getMeasuredOn(),
                        form.getSubject(),
                        form.isMainComponent(),
                        first(limit.get()),
                        readings.get()),
                service::record));
    }

    public void recordStability() {
        Optional<List<BigDecimal>> limit = figures.read(form.getLimit());
        Optional<List<BigDecimal>> readings = figures.read(form.getReadings());
        if (limit.isEmpty() || readings.isEmpty()) {
            return;
        }
        keep(act.send(
                new RecordStability(
                        standard.getCode(),
                        form.getQuantity(),
                        form.getUnit(),
                        form.getMeasuredOn(),
                        form.getSubject(),
                        form.getBasis(),
                        first(limit.get()),
                        readings.get()),
                service::record));
    }

    public void recordVerification() {
        Optional<List<BigDecimal>> ours = figures.read(form.getOurs());
        Optional<List<BigDecimal>> theirs = figures.read(form.getTheirs());
        if (ours.isEmpty() || theirs.isEmpty()) {
            return;
        }
        keep(act.send(
                new RecordVerification(
                        standard.getCode(),
                        form.getQuantity(),
                        form.getUnit(),
                        form.getMeasuredOn(),
                        form.getSubject(),
                        stated(ours.get()),
                        stated(theirs.get())),
                service::record));
    }

    public void discard(TestView test) {
        try {
            service.discard(test.number(), test.version(), form.getVoidReason());
            tests = null;
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    private void keep(Optional<TestView> made) {
        made.ifPresent(test -> {
            messages.done("standards.test.recorded", test.number(), test.verdict());
            tests = null;
            form = new TestForm();
        });
    }

    /** Value, U and k as typed one after the other. */
    private static RecordVerification.Stated stated(List<BigDecimal> figures) {
        return figures.size() == 3
                ? new RecordVerification.Stated(figures.get(0), figures.get(1), figures.get(2))
                : null;
    }

    private static BigDecimal first(List<BigDecimal> figures) {
        return figures.isEmpty() ? null : figures.get(0);
    }

    /** The newest repeatability that counts, for the uncertainty. */
    public TestView getNewestRepeatability() {
        return of(TestKind.REPEATABILITY.name()).stream()
                .filter(TestView::valid)
                .findFirst()
                .orElse(null);
    }

    public TestForm getForm() {
        return form;
    }

    public LimitBasis[] getBases() {
        return LimitBasis.values();
    }
}
