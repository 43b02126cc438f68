package cn.metrology.lims.procedure;

import static cn.metrology.lims.procedure.Trial.d;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.model.Procedure;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A budget that came from the workbench as a model with its inputs bound to the worksheet. Figures: example (b) of the domain examples, the
 * same as with hand-written sensitivities in {@link MultimeterTest}, and GUM 5.2.2 for correlated inputs.
 */
class ModelledBudgetTest {
    private static final String INPUTS = """
            {"name": "x", "nameZh": "示值重复性", "unit": "V", "distribution": "observations", "of": ["r"], "group": "reading"},
            {"name": "dx", "nameZh": "分辨力", "unit": "V", "value": "0", "distribution": "rectangular",
             "parameters": {"a": "resolution/2"}, "group": "reading"},
            {"name": "s", "nameZh": "校准器证书", "unit": "V", "value": "ref", "distribution": "normal",
             "parameters": {"U": "std_U", "k": "std_k"}},
            {"name": "ds", "nameZh": "校准器稳定性", "unit": "mV", "value": "0", "distribution": "rectangular",
             "parameters": {"a": "1000*std_stability"}}""";

    private static String budget(String model, String inputs, String more) {
        return """
                {"grid": "dcv", "unit": "V", "value": "error", "cmc": "cmc", "model": "%s", "inputs": [%s]%s}""".formatted(model, inputs, more);
    }

    private static Trial multimeter(String budget) {
        StandardFacts calibrator = new StandardFacts(
                "SB-7",
                "多功能校准器",
                d("0"),
                d("1000"),
                "V",
                null,
                List.of(new CalibrationPoint(d("100"), d("100.00012"), d("0.0006"), d("2"))),
                d("0.0012"));
        String definition = Procedure.withBudget(Trial.text("/procedures/detailed/JJF1587-2016.json"), budget);
        return Trial.of(
                        ProcedureDefinition.parse(definition),
                        Trial.item("ELE-002", ServiceKind.CALIBRATION, "0..100 V", null, "0.001"))
                .parameter("points.dcv", "100")
                .parameter("specReading", "0.012")
                .parameter("specRange", "0.004")
                .standard(calibrator)
                .allChecksPass()
                .row(
                        "dcv", "1", "100.003", "100.004", "100.003", "100.004", "100.005", "100.004", "100.003",
                        "100.004", "100.004", "100.005");
    }

    @Test
    void theWorksheetComputesWithTheModel() {
        Trial trial = multimeter(budget("e = x + dx - s - ds", INPUTS, ""));
        assertThat(trial.procedure.holes()).isEmpty();
        Evaluation evaluation = trial.evaluate();
        BudgetResult budget = evaluation.budgets().get(0);
        assertThat(evaluation.holes()).isEmpty();
        assertThat(budget.components())
                .extracting(line -> line.u().setScale(5, RoundingMode.HALF_EVEN).toPlainString() + " " + line.unit())
                .containsExactly("0.00023 V", "0.00029 V", "0.00030 V", "0.69282 mV");
        assertThat(budget.components()).extracting(BudgetLine::kept).containsExactly(false, true, true, true);
        assertThat(budget.components()).extracting(BudgetLine::type).containsExactly("A", "B", "B", "B");
        assertThat(budget.components().get(2).value()).isEqualByComparingTo("0.0006");
        assertThat(budget.components().get(2).divisor()).isEqualByComparingTo("2");
        assertThat(budget.components().get(3).sensitivity()).isEqualByComparingTo("-0.001");
        assertThat(budget.uc().setScale(5, RoundingMode.HALF_EVEN)).isEqualTo(d("0.00081"));
        assertThat(budget.expanded().setScale(5, RoundingMode.HALF_EVEN)).isEqualTo(d("0.00162"));
        assertThat(budget.reportedValue()).isEqualTo("+0.0038");
        assertThat(budget.statement()).isEqualTo("U = 0.0016 V, k = 2");
        assertThat(budget.cmc()).isEqualByComparingTo("0.0014");
        assertThat(evaluation.tables().get(0).rows())
                .containsExactly(List.of("100.0001", "100.0039", "+0.0038", "0.0016", "2"));
    }

    /** GUM 5.2.2: the resolution and the certificate fully correlated with opposite signs partly cancel, (0.289 − 0.3)² mV² + 0.693² mV². */
    @Test
    void correlatedInputsCancel() {
        String all = ", \"correlations\": {\"dx,s\": \"1\"}";
        BudgetResult budget = multimeter(budget("e = x + dx - s - ds", INPUTS, all))
                .evaluate()
                .budgets()
                .get(0);
        assertThat(budget.uc().setScale(6, RoundingMode.HALF_EVEN)).isEqualTo(d("0.000693"));
    }

    /** ν_eff = 9 and t₀.₉₇₅(9) = 2.26 (GUM table G.2) where only the repeatability counts: s/√10 = 0.00023 V. */
    @Test
    void kFollowsFromTheDegreesOfFreedom() {
        String only = """
                {"name": "x", "unit": "V", "distribution": "observations", "of": ["r"]},
                {"name": "s", "unit": "V", "value": "ref", "distribution": "constant"}""";
        BudgetResult budget = multimeter(budget("e = x - s", only, ", \"coverage\": \"WELCH_SATTERTHWAITE\""))
                .evaluate()
                .budgets()
                .get(0);
        assertThat(budget.nuEff()).isEqualByComparingTo("9");
        assertThat(budget.k()).isEqualByComparingTo("2.26");
        assertThat(budget.belowCmc()).as("0.00053 V is below the capability").isTrue();
    }

    @Test
    void aModelThatGivesAnotherResultThanTheWorksheetIsNoticed() {
        Evaluation evaluation =
                multimeter(budget("e = x + dx - 2*s - ds", INPUTS, "")).evaluate();
        assertThat(evaluation.holes()).extracting(Hole::kind).containsExactly(HoleKind.MODEL_DISAGREES);
    }

    @Test
    void unitsThatDoNotFitAreAHoleOfTheWorksheet() {
        String kelvin = INPUTS.replace("\"mV\"", "\"K\"");
        Evaluation evaluation =
                multimeter(budget("e = x + dx - s - ds", kelvin, "")).evaluate();
        assertThat(evaluation.budgets()).isEmpty();
        assertThat(evaluation.holes())
                .extracting(Hole::kind)
                .containsExactlyInAnyOrder(HoleKind.BUDGET_REFUSED, HoleKind.NO_UNCERTAINTY);
    }

    @Test
    void namesThatNobodyDefinesAreHolesOfTheDefinition() {
        String misspelt = INPUTS.replace("std_stability", "std_drift");
        List<Hole> holes = multimeter(budget("e = x + dx - s - ds - t", misspelt, ""))
                .procedure
                .holes();
        assertThat(holes).extracting(hole -> hole.args().get(0)).containsExactlyInAnyOrder("t", "std_drift");
    }

    @Test
    void whatCannotBeReadIsRefusedByItsPlace() {
        refused("/budgets/0/model", "e = x + * s", INPUTS);
        refused("/budgets/0/inputs/1/distribution", "e = x + dx - s - ds", INPUTS.replace("rectangular", "square"));
        refused("/budgets/0/inputs/0/of", "e = x + dx - s - ds", INPUTS.replace("[\"r\"]", "[]"));
    }

    private static void refused(String place, String model, String inputs) {
        assertThatThrownBy(() -> multimeter(budget(model, inputs, "")))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.args()[0]).isEqualTo(place));
    }

    @Test
    void itReplacesTheBudgetOfTheSameRowsOnly() {
        String definition = Trial.text("/procedures/detailed/JJF1587-2016.json");
        String once = Procedure.withBudget(definition, budget("e = x - s", INPUTS, ""));
        String twice = Procedure.withBudget(once, budget("e = x + dx - s - ds", INPUTS, ""));
        String split = Procedure.withBudget(twice, budget("e = x - s", INPUTS, ", \"rows\": \"nominal >= 100\""));
        List<Map<String, String>> stock = budgets(definition);
        assertThat(budgets(once)).hasSameSizeAs(stock);
        assertThat(budgets(twice)).hasSameSizeAs(stock);
        assertThat(budgets(split)).hasSize(stock.size() + 1);
        assertThat(budgets(split).get(0)).containsEntry("rows", "nominal >= 100");
    }

    private static List<Map<String, String>> budgets(String definition) {
        return Procedure.inSheets(definition).sheets().get("budgets");
    }

    @Test
    void tablesKeepItWithoutLoss() {
        String written = Procedure.withBudget(
                Trial.text("/procedures/detailed/JJF1587-2016.json"),
                budget(
                        "# 误差\\nd = s + ds\\ne = x + dx - d",
                        INPUTS,
                        ", \"output\": \"e\", \"correlations\": {\"dx,s\": \"0.5\"}"));
        DefinitionSheet.Assembled back =
                Procedure.outOfSheets(Procedure.inSheets(written).sheets());
        assertThat(back.problems()).isEmpty();
        assertThat(Procedure.inSheets(back.definition())).isEqualTo(Procedure.inSheets(written));
        assertThat(Procedure.read(back.definition()).outline())
                .isEqualTo(Procedure.read(written).outline());
    }
}
