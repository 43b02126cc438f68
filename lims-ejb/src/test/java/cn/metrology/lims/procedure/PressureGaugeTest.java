package cn.metrology.lims.procedure;

import static cn.metrology.lims.procedure.Trial.computed;
import static cn.metrology.lims.procedure.Trial.d;
import static cn.metrology.lims.procedure.Trial.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.kernel.ServiceKind;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Example (a) of the domain examples: JJG 52-2013, class 1.6, (0–1.6) MPa. Every figure is the example's. */
class PressureGaugeTest {
    private static final StandardFacts DIGITAL_GAUGE =
            new StandardFacts("SB-1", "0.05级数字压力计", d("0"), d("2.5"), "MPa", d("0.00125"), List.of(), null);

    private final Trial gauge = Trial.of(
                    "detailed/JJG52-2013.json",
                    Trial.item("MEC-021", ServiceKind.VERIFICATION, "0..1.6 MPa", "1.6", "0.05"))
            .environment("21.3", "58", "4.17")
            .standard(DIGITAL_GAUGE)
            .allChecksPass()
            .row("ind", "1", "0.00", "0.00", "0.01", "0.01")
            .row("ind", "2", "0.40", "0.41", "0.41", "0.42")
            .row("ind", "3", "0.79", "0.80", "0.81", "0.81")
            .row("ind", "4", "1.19", "1.19", "1.20", "1.21")
            .row("ind", "5", "1.57", "1.58", "1.58", "1.58");

    @Test
    void thePointsAreTheNumberedGraduations() {
        assertThat(gauge.grid("ind").rows())
                .extracting(WorksheetForm.Row::label)
                .containsExactly("0 MPa", "0.4 MPa", "0.8 MPa", "1.2 MPa", "1.6 MPa");
    }

    @Test
    void aReadingBeyondAFifthOfTheDivisionIsNotReadable() {
        WorksheetForm.Column column = gauge.grid("ind").columns().get(0);
        assertThat(column.step()).isEqualByComparingTo("0.01");
        assertThat(column.readable(d("1.195"))).isFalse();
        assertThat(column.readable(d("1.19"))).isTrue();
        assertThat(gauge.reading("ind/4/up_before", "1.195").evaluate().holes())
                .containsExactly(Hole.of(HoleKind.NOT_READABLE, "ind/4/up_before", "1.195", "0.01"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.01, 0.01, 0.00",
        "2, 0.02, 0.01, 0.01",
        "3, -0.01, 0.01, 0.01",
        "4, -0.01, 0.02, 0.01",
        "5, -0.03, 0.00, 0.01",
    })
    void everyPointComesOutAsInTheExample(String row, String worst, String hysteresis, String tap) {
        Evaluation evaluation = gauge.evaluate();
        assertThat(computed(evaluation, "ind/" + row + "/worst")).isEqualTo(d(worst));
        assertThat(computed(evaluation, "ind/" + row + "/hysteresis")).isEqualTo(d(hysteresis));
        assertThat(computed(evaluation, "ind/" + row + "/tap")).isEqualTo(d(tap));
    }

    @Test
    void theGaugePassesBecauseTheTopTenthHasTheWiderLimit() {
        Evaluation evaluation = gauge.evaluate();
        assertThat(evaluation.holes()).isEmpty();
        assertThat(evaluation.overall()).isEqualTo(Verdict.PASS);
        assertThat(evaluation.conclusion()).isEqualTo("1.6级合格");
        assertThat(evaluation.reachedClass()).isEqualTo("1.6");
        assertThat(evaluation.requirements())
                .extracting(RequirementResult::captionZh)
                .containsExactly("外观", "零位", "示值误差", "回程误差", "轻敲位移", "指针偏转平稳性");
        assertThat(requirement(evaluation, "error").worstText()).isEqualTo("−0.03 MPa");
        assertThat(requirement(evaluation, "error").limitText()).isEqualTo("±0.04 MPa");
        assertThat(requirement(evaluation, "zero").limitText()).isEqualTo("±0.0256 MPa");
        assertThat(requirement(evaluation, "hysteresis").worstText()).isEqualTo("0.02 MPa");
        assertThat(requirement(evaluation, "hysteresis").limitText()).isEqualTo("≤ 0.0256 MPa");
        assertThat(requirement(evaluation, "tapping").worstText()).isEqualTo("0.01 MPa");
        assertThat(requirement(evaluation, "tapping").limitText()).isEqualTo("≤ 0.0128 MPa");
    }

    @Test
    void variantBFailsAndNamesTheRequirementAndThePoint() {
        gauge.reading("ind/4/up_before", "1.22").reading("ind/4/up_after", "1.23");
        Evaluation evaluation = gauge.evaluate();
        assertThat(evaluation.overall()).isEqualTo(Verdict.FAIL);
        assertThat(evaluation.conclusion()).isEqualTo("不合格");
        RequirementResult error = requirement(evaluation, "error");
        assertThat(error.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(error.worstText()).isEqualTo("+0.03 MPa");
        assertThat(error.failedPoints()).containsExactly("1.2 MPa: +0.03 MPa (±0.0256 MPa)");
    }

    @Test
    void theBudgetAtThreeQuartersKeepsTheLargerOfRepeatabilityAndResolution() {
        for (int i = 1; i <= 10; i++) {
            gauge.reading("rep/" + i + "/reading", i == 7 ? "1.21" : "1.20");
        }
        BudgetResult budget = gauge.evaluate().budgets().stream()
                .filter(one -> one.row().equals("4"))
                .findFirst()
                .orElseThrow();
        assertThat(budget.components())
                .extracting(line -> line.u().setScale(5, RoundingMode.HALF_EVEN).toPlainString())
                .containsExactly("0.00316", "0.00289", "0.00072", "0.00139", "0.00005");
        assertThat(budget.components()).extracting(BudgetLine::kept).containsExactly(true, false, true, true, true);
        assertThat(budget.uc().setScale(5, RoundingMode.HALF_EVEN)).isEqualTo(d("0.00353"));
        assertThat(budget.statement()).isEqualTo("U = 0.0071 MPa, k = 2");
        assertThat(budget.expanded().divide(d("0.0256"), 3, RoundingMode.HALF_EVEN))
                .isEqualTo(d("0.276"));
    }

    @Test
    void aStatedErrorIsPaddedToThePlaceOfU() {
        for (int i = 1; i <= 10; i++) {
            gauge.reading("rep/" + i + "/reading", i == 7 ? "1.21" : "1.20");
        }
        gauge.row("ind", "4", "1.21", "1.21", "1.21", "1.21");
        assertThat(gauge.evaluate().budgets().get(3).reportedValue()).isEqualTo("+0.0100");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "0.4级精密表 0–1.6, 1.6, 0.0064, true",
        "0.4级精密表 0–2.5, 2.5, 0.0100, false",
        "0.25级精密表 0–2.5, 2.5, 0.00625, true",
        "0.05级数字表 0–2.5, 2.5, 0.00125, true",
    })
    void theStandardMayHaveAQuarterOfTheErrorExactly(String name, String top, String mpe, boolean eligible) {
        StandardFacts standard = new StandardFacts("S", name, d("0"), d(top), "MPa", d(mpe), List.of(), null);
        assertThat(gauge.procedure
                        .standardRequirement()
                        .check(gauge.facts(), standard)
                        .isEmpty())
                .isEqualTo(eligible);
    }

    @Test
    void aStandardInKilopascalsIsComparedInTheUnitOfTheItem() {
        StandardFacts standard = new StandardFacts("S", "0.4级", d("0"), d("1600"), "kPa", d("6.4"), List.of(), null);
        assertThat(gauge.procedure.standardRequirement().check(gauge.facts(), standard))
                .isEmpty();
    }

    @Test
    void aClassOneGaugeExactlyOnItsLimitPasses() {
        Trial one = Trial.of(
                        "detailed/JJG52-2013.json",
                        Trial.item("MEC-021", ServiceKind.VERIFICATION, "0..1 MPa", "1.0", "0.05"))
                .standard(DIGITAL_GAUGE)
                .allChecksPass()
                .parameter("numberedStep", "0.2");
        for (String row : List.of("1", "2", "3", "4", "5", "6")) {
            String nominal = one.grid("ind")
                    .rows()
                    .get(Integer.parseInt(row) - 1)
                    .nominal()
                    .toPlainString();
            one.row("ind", row, nominal, nominal, nominal, nominal);
        }
        one.row("ind", "5", "0.81", "0.81", "0.81", "0.81");
        assertThat(one.evaluate().overall()).isEqualTo(Verdict.PASS);
    }

    @Test
    void aMissingReadingLeavesTheVerdictOpen() {
        Trial empty = Trial.of("detailed/JJG52-2013.json", gauge.facts()).allChecksPass();
        Evaluation evaluation = empty.evaluate();
        assertThat(evaluation.overall()).isEqualTo(Verdict.NONE);
        assertThat(evaluation.holes())
                .extracting(Hole::kind)
                .contains(HoleKind.MISSING_READING, HoleKind.MISSING_STANDARD);
    }

    @Test
    void theCertificateIsValidSixMonthsLessOneDay() {
        assertThat(gauge.procedure.validUntil(gauge.facts(), LocalDate.of(2026, 3, 10)))
                .contains(LocalDate.of(2026, 9, 9));
        assertThat(gauge.procedure.validUntil(gauge.facts(), LocalDate.of(2025, 8, 31)))
                .contains(LocalDate.of(2026, 2, 27));
    }

    @Test
    void theDefinitionItselfHasNoHole() {
        assertThat(gauge.procedure.holes()).isEmpty();
        assertThat(gauge.procedure.unconfirmed()).isEmpty();
    }
}
