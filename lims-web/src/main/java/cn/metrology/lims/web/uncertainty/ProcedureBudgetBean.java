package cn.metrology.lims.web.uncertainty;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.procedure.DefinitionBook;
import cn.metrology.lims.procedure.ProcedureRow;
import cn.metrology.lims.procedure.ProcedureService;
import cn.metrology.lims.procedure.ProcedureStatus;
import cn.metrology.lims.procedure.ProcedureView;
import cn.metrology.lims.procedure.PutBudget;
import cn.metrology.lims.web.faces.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Page state of the dialog that puts the budget on the bench into a procedure: for which table of readings, and where its inputs come from. */
@Named
@ViewScoped
public class ProcedureBudgetBean implements Serializable {
    private static final int MOST_SUGGESTIONS = 15;
    private static final List<String> COMMON = List.of(
            "nominal",
            "ref",
            "std_value",
            "std_U",
            "std_k",
            "std_u",
            "std_mpe",
            "std_stability",
            "division",
            "rangeMin",
            "rangeMax",
            "span",
            "env_t",
            "env_h",
            "env_p");

    @Inject
    private ProcedureService procedures;

    @Inject
    private WorkbenchBean bench;

    @Inject
    private Messages messages;

    private String number;
    private ProcedureView procedure;
    private List<Map<String, String>> grids = List.of();
    private String grid;
    private String rows = "";
    private String value = "";
    private String cmc = "";
    private String output;
    private List<BindingRow> bindings = List.of();
    private String drafted;

    /** Takes over what stands on the bench. */
    public void begin() {
        drafted = null;
        List<BindingRow> fresh = new ArrayList<>();
        try {
            for (InputRow input : bench.getForm().getInputs()) {
                if (!input.isEmpty()) {
                    fresh.add(new BindingRow(input));
                }
            }
        } catch (InputRow.NotANumberException e) {
            messages.refused("uncertainty.workbench.badNumber", e.field(), e.text());
            return;
        }
        bindings = fresh;
        output = bench.getForm().getOutputs().get(0).getName();
    }

    /** Versions by number, regulation or name; what is withdrawn is no ground for a new draft. */
    public List<String> suggest(String text) {
        return procedures.search(new PageRequest(0, MOST_SUGGESTIONS, null, true, Map.of("q", text))).rows().stream()
                .filter(row -> row.status() != ProcedureStatus.WITHDRAWN)
                .map(ProcedureRow::number)
                .toList();
    }

    public void choose() {
        procedure = number == null ? null : procedures.find(number).orElse(null);
        grids = procedure == null
                ? List.of()
                : DefinitionBook.of(procedure.definition()).sheets().get("grids");
        grid = grids.isEmpty() ? null : grids.get(0).get("key");
    }

    public void put() {
        if (procedure == null || !procedure.number().equals(number)) {
            choose();
        }
        if (procedure == null) {
            messages.refused("procedure.PROCEDURE_NOT_FOUND", number);
            return;
        }
        if (!bench.getForm().isFitForProcedures()) {
            messages.refused("uncertainty.procedure.onlyP95");
            return;
        }
        try {
            Map<String, Object> budget = bench.getForm().budget(output);
            budget.put("grid", grid);
            budget.put("value", value);
            BindingRow.put(budget, "rows", rows);
            BindingRow.put(budget, "cmc", cmc);
            budget.put("inputs", bindings.stream().map(BindingRow::toMap).toList());
            procedure = procedures.putBudget(new PutBudget(number, procedure.version(), budget));
            number = procedure.number();
            drafted = number;
            messages.done("uncertainty.procedure.done", number);
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        } catch (InputRow.NotANumberException e) {
            messages.refused("uncertainty.procedure.badParameter", e.field(), e.text());
        } catch (WorkbenchForm.BadCorrelationException e) {
            messages.refused("uncertainty.workbench.badCorrelation", e.line());
        }
    }

    /** The columns of the chosen table of readings, which formulas may name. */
    public List<Map<String, String>> getColumns() {
        return procedure == null
                ? List.of()
                : DefinitionBook.of(procedure.definition()).sheets().get("columns").stream()
                        .filter(column -> Objects.equals(column.get("grid"), grid))
                        .toList();
    }

    /** Names that every procedure may use in a row, the standard's certificate and the conditions among them. */
    public List<String> getCommonNames() {
        return COMMON;
    }

    public boolean isChosen() {
        return procedure != null;
    }

    public ProcedureView getProcedure() {
        return procedure;
    }

    public List<Map<String, String>> getGrids() {
        return grids;
    }

    public List<BindingRow> getBindings() {
        return bindings;
    }

    /** The draft that the budget went into; null before. */
    public String getDrafted() {
        return drafted;
    }

    /** What the draft still lacks, because of this budget or otherwise. */
    public int getHoles() {
        return procedure == null ? 0 : procedure.definition().holes().size();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getGrid() {
        return grid;
    }

    public void setGrid(String grid) {
        this.grid = grid;
    }

    public String getRows() {
        return rows;
    }

    public void setRows(String rows) {
        this.rows = Objects.requireNonNullElse(rows, "");
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = Objects.requireNonNullElse(value, "");
    }

    public String getCmc() {
        return cmc;
    }

    public void setCmc(String cmc) {
        this.cmc = Objects.requireNonNullElse(cmc, "");
    }

    public String getOutput() {
        return output;
    }

    public void setOutput(String output) {
        this.output = output;
    }
}
