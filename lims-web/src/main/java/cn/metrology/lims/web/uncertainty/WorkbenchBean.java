package cn.metrology.lims.web.uncertainty;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.BudgetJson;
import cn.metrology.lims.procedure.BudgetRun;
import cn.metrology.lims.procedure.BudgetRunService;
import cn.metrology.lims.procedure.BudgetService;
import cn.metrology.lims.procedure.BudgetTemplateService;
import cn.metrology.lims.procedure.BudgetTemplateView;
import cn.metrology.lims.procedure.SaveBudgetTemplate;
import cn.metrology.lims.uncertainty.Budget;
import cn.metrology.lims.web.faces.Language;
import cn.metrology.lims.web.faces.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.primefaces.PrimeFaces;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** Page state of workbench.xhtml: a model with its inputs, and the budget that the engine made of it. */
@Named
@ViewScoped
public class WorkbenchBean implements Serializable {
    private static final int AT_ONCE = 2_000_000;

    @Inject
    private BudgetService service;

    @Inject
    private Language language;

    @Inject
    private Messages messages;

    @Inject
    private BudgetRunService runs;

    @Inject
    private BudgetTemplateService templates;

    private WorkbenchForm form = new WorkbenchForm();
    private Example example = Example.GUM_H1;
    private String template;
    private String procedureNo;
    private String templateName;
    private int seenEdition;
    private String run;
    private int percent;
    private boolean stopped;
    private transient Budget budget;

    public void load() {
        form = WorkbenchForm.of(example.request());
        seenEdition = 0;
        evaluate();
    }

    /** The newest edition of a saved template onto the bench. */
    public void open() {
        templates.list().stream()
                .filter(one -> one.number().equals(template))
                .findFirst()
                .ifPresent(one -> {
                    procedureNo = one.procedureNo();
                    templateName = one.name();
                    seenEdition = one.edition();
                    form = WorkbenchForm.of(BudgetJson.map(one.definition()));
                    evaluate();
                });
    }

    /** At once, or in the background where there are too many trials to wait for. */
    public void evaluate() {
        budget = null;
        stop();
        stopped = false;
        attempt(() -> {
            if (form.isMonteCarlo() && form.getTrials() > AT_ONCE) {
                run = runs.start(form.request()).id();
                percent = 0;
            } else {
                budget = service.evaluate(form.request());
            }
        });
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        } catch (InputRow.NotANumberException e) {
            messages.refused("uncertainty.workbench.badNumber", e.field(), e.text());
        } catch (WorkbenchForm.BadCorrelationException e) {
            messages.refused("uncertainty.workbench.badCorrelation", e.line());
        }
    }

    /** Asked by the page every half second while a run is under way. */
    public void look() {
        if (run == null) {
            return;
        }
        attempt(() -> {
            BudgetRun now = runs.look(run);
            percent = now.total() == 0 ? 0 : (int) (100 * now.done() / now.total());
            if (now.state() != BudgetRun.State.RUNNING) {
                run = null;
                budget = now.budget();
                PrimeFaces.current().ajax().update("bench");
            }
            if (now.refusal() != null) {
                throw now.refusal();
            }
        });
    }

    public void stop() {
        if (run != null) {
            attempt(() -> runs.cancel(run));
            run = null;
            stopped = true;
        }
    }

    /** What stands on the bench becomes the next edition of a template. */
    public void save() {
        attempt(() -> {
            BudgetTemplateView saved =
                    templates.save(new SaveBudgetTemplate(procedureNo, templateName, seenEdition, form.request()));
            seenEdition = saved.edition();
            template = saved.number();
            messages.done("uncertainty.workbench.saved", saved.number());
        });
    }

    public StreamedContent getWorkbook() {
        return file(
                "budget.xlsx",
                EvaluationResource.WORKBOOK,
                service.workbook(form.getModel(), budget, language.getLocale()));
    }

    public StreamedContent getPdf() {
        return file("budget.pdf", "application/pdf", service.pdf(form.getModel(), budget, language.getLocale()));
    }

    private static StreamedContent file(String name, String type, byte[] bytes) {
        return DefaultStreamedContent.builder().name(name).contentType(type).contentLength((long) bytes.length).stream(
                        () -> new ByteArrayInputStream(bytes))
                .build();
    }

    public void addInput() {
        form.getInputs().add(new InputRow());
    }

    public void removeInput(InputRow row) {
        form.getInputs().remove(row);
    }

    public void addOutput() {
        form.getOutputs().add(new OutputRow());
    }

    public void removeOutput(OutputRow row) {
        form.getOutputs().remove(row);
    }

    /** What the engine found, in the reader's language; empty before the first evaluation and after a refusal. */
    public List<OutputView> getResults() {
        return budget == null
                ? List.of()
                : budget.outputs().stream()
                        .map(o -> new OutputView(o, language.texts()))
                        .toList();
    }

    public List<BudgetTemplateView> getTemplates() {
        return templates.list();
    }

    public boolean isRunning() {
        return run != null;
    }

    public boolean isStopped() {
        return stopped;
    }

    public int getPercent() {
        return percent;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public String getProcedureNo() {
        return procedureNo;
    }

    public void setProcedureNo(String procedureNo) {
        this.procedureNo = Objects.requireNonNullElse(procedureNo, "");
    }

    public String getTemplateName() {
        return templateName;
    }

    public void setTemplateName(String templateName) {
        this.templateName = Objects.requireNonNullElse(templateName, "");
    }

    public Example[] getExamples() {
        return Example.values();
    }

    public DistributionType[] getTypes() {
        return DistributionType.values();
    }

    public WorkbenchForm getForm() {
        return form;
    }

    public Example getExample() {
        return example;
    }

    public void setExample(Example example) {
        this.example = example;
    }
}
