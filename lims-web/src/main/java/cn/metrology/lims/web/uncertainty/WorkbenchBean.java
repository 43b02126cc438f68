package cn.metrology.lims.web.uncertainty;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.BudgetService;
import cn.metrology.lims.uncertainty.Budget;
import cn.metrology.lims.web.faces.Language;
import cn.metrology.lims.web.faces.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Page state of workbench.xhtml: a model with its inputs, and the budget that the engine made of it. */
@Named
@ViewScoped
public class WorkbenchBean implements Serializable {
    @Inject
    private BudgetService service;

    @Inject
    private Language language;

    @Inject
    private Messages messages;

    private WorkbenchForm form = new WorkbenchForm();
    private Example example = Example.GUM_H1;
    private transient Budget budget;

    public void load() {
        form = WorkbenchForm.of(example.request());
        evaluate();
    }

    public void evaluate() {
        budget = null;
        try {
            budget = service.evaluate(form.request());
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        } catch (InputRow.NotANumberException e) {
            messages.refused("uncertainty.workbench.badNumber", e.field(), e.text());
        } catch (WorkbenchForm.BadCorrelationException e) {
            messages.refused("uncertainty.workbench.badCorrelation", e.line());
        }
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
