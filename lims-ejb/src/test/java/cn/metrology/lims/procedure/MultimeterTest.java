package cn.metrology.lims.procedure;

import static cn.metrology.lims.procedure.Trial.computed;
import static cn.metrology.lims.procedure.Trial.d;
import static cn.metrology.lims.procedure.Trial.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.kernel.ServiceKind;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Example (b) of the domain examples: a 5½-digit multimeter at 100 V DC, JJF 1587-2016. Every figure is the example's. */
class MultimeterTest {
    private static Trial multimeter(String stability) {
        StandardFacts calibrator = new StandardFacts(
                "SB-7",
                "多功能校准器",
                d("0"),
                d("1000"),
                "V",
                null,
                List.of(new CalibrationPoint(d("100"), d("100.00012"), d("0.0006"), d("2"))),
                d(stability));
        return Trial.of(
                        "detailed/JJF1587-2016.json",
                        Trial.item("ELE-002", ServiceKind.CALIBRATION, "0..100 V", null, "0.001"))
                .parameter("points.dcv", "100")
                .parameter("specReading", "0.012")
                .parameter("specRange", "0.004")
                .environment("20.4", "51", "24")
                .standard(calibrator)
                .allChecksPass()
                .row(
                        "dcv", "1", "100.003", "100.004", "100.003", "100.004", "100.005", "100.004", "100.003",
                        "100.004", "100.004", "100.005");
    }

    @Test
    void theErrorIsTheMeanLessTheCertifiedValue() {
        Evaluation evaluation = multimeter("0.0012").evaluate();
        assertThat(computed(evaluation, "dcv/1/mean")).isEqualByComparingTo("100.0039");
        assertThat(computed(evaluation, "dcv/1/s").setScale(5, RoundingMode.HALF_EVEN))
                .isEqualTo(d("0.00074"));
        assertThat(computed(evaluation, "dcv/1/error")).isEqualByComparingTo("0.00378");
    }

    @Test
    void theBudgetComesOutToTheLastDigit() {
        BudgetResult budget = multimeter("0.0012").evaluate().budgets().get(0);
        assertThat(budget.components())
                .extracting(line -> line.u().setScale(5, RoundingMode.HALF_EVEN).toPlainString())
                .containsExactly("0.00023", "0.00029", "0.00030", "0.00069");
        assertThat(budget.components()).extracting(BudgetLine::kept).containsExactly(false, true, true, true);
        assertThat(budget.components().get(2).divisor()).isEqualByComparingTo("2");
        assertThat(budget.uc().setScale(5, RoundingMode.HALF_EVEN)).isEqualTo(d("0.00081"));
        assertThat(budget.expanded().setScale(5, RoundingMode.HALF_EVEN)).isEqualTo(d("0.00162"));
        assertThat(budget.reportedValue()).isEqualTo("+0.0038");
        assertThat(budget.statement()).isEqualTo("U = 0.0016 V, k = 2");
        assertThat(budget.cmc()).isEqualByComparingTo("0.0014");
        assertThat(budget.belowCmc()).isFalse();
    }

    @Test
    void aForgottenDriftFallsBelowTheCmcAndTheCmcIsReported() {
        BudgetResult budget = multimeter("0").evaluate().budgets().get(0);
        assertThat(budget.belowCmc()).isTrue();
        assertThat(budget.reportedU()).isEqualTo("0.0014");
    }

    @Test
    void theCertificateTableIsAlignedToU() {
        ReportTable table = multimeter("0.0012").evaluate().tables().get(0);
        assertThat(table.headersZh()).containsExactly("标准值/V", "示值/V", "示值误差/V", "U/V", "k");
        assertThat(table.rows()).containsExactly(List.of("100.0001", "100.0039", "+0.0038", "0.0016", "2"));
    }

    @Test
    void withoutAnAgreedRuleNothingIsStated() {
        Evaluation evaluation = multimeter("0.0012").evaluate();
        assertThat(evaluation.overall()).isEqualTo(Verdict.NONE);
        assertThat(evaluation.conclusion()).isEmpty();
        assertThat(evaluation.holes()).isEmpty();
    }

    @Test
    void withTheAgreedGuardBandThePointConforms() {
        Evaluation evaluation =
                multimeter("0.0012").parameter("decisionRule", "GUARD_W_EQ_U").evaluate();
        RequirementResult result = requirement(evaluation, "dcv_error");
        assertThat(result.verdict()).isEqualTo(Verdict.PASS);
        assertThat(result.limitText()).isEqualTo("±0.016 V");
        assertThat(evaluation.points().get(0).verdict()).isEqualTo(Verdict.PASS);
    }

    /** b.3: the resistance function at 10 kΩ, limit ±2.0 Ω; U is steered by the certificate of the standard. */
    @ParameterizedTest
    @CsvSource({
        "1.85, 0.40, PASS, FAIL, CONDITIONAL_PASS, PASS",
        "1.85, 0.80, PASS, FAIL, CONDITIONAL_PASS, INDETERMINATE",
        "2.10, 0.40, FAIL, FAIL, CONDITIONAL_FAIL, FAIL",
        "2.10, 0.80, FAIL, FAIL, CONDITIONAL_FAIL, INDETERMINATE",
        "2.90, 0.80, FAIL, FAIL, FAIL, FAIL",
    })
    void theFourDecisionRules(String e, String u, Verdict simple, Verdict guarded, Verdict nonBinary, Verdict jjf1094) {
        assertThat(verdict(e, u, DecisionRule.SIMPLE)).isEqualTo(simple);
        assertThat(verdict(e, u, DecisionRule.GUARD_W_EQ_U)).isEqualTo(guarded);
        assertThat(verdict(e, u, DecisionRule.NON_BINARY)).isEqualTo(nonBinary);
        assertThat(verdict(e, u, DecisionRule.JJF1094)).isEqualTo(jjf1094);
    }

    private static Verdict verdict(String error, String expanded, DecisionRule rule) {
        StandardFacts resistor = new StandardFacts(
                "SB-8",
                "标准电阻",
                d("1000"),
                d("10000"),
                "Ohm",
                null,
                List.of(new CalibrationPoint(d("10000"), d("10000"), d(expanded), d("2"))),
                d("0"));
        Trial trial = Trial.of(
                        "detailed/JJF1587-2016.json",
                        Trial.item("ELE-002", ServiceKind.CALIBRATION, "0..10000 Ohm", null, "0.001"))
                .parameter("points.ohm", "10000")
                .parameter("repeats", "1")
                .parameter("specReading", "0.02")
                .parameter("specRange", "0")
                .parameter("decisionRule", rule.name())
                .standard(resistor)
                .allChecksPass()
                .row("ohm", "1", d("10000").add(d(error)).toPlainString());
        return requirement(trial.evaluate(), "ohm_error").verdict();
    }
}
