package cn.metrology.lims.procedure;

import static cn.metrology.lims.procedure.Trial.computed;
import static cn.metrology.lims.procedure.Trial.d;
import static cn.metrology.lims.procedure.Trial.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.kernel.ServiceKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JJG 539-2016: a price-computing scale, Max 15 kg, e = d = 5 g, class III. Figures computed by hand. */
class DigitalScaleTest {
    private static final StandardFacts WEIGHTS =
            new StandardFacts("SB-3", "M1等级砝码", d("0"), d("20"), "kg", d("0.00075"), List.of(), null);

    private final Trial scale = Trial.of(
                    "detailed/JJG539-2016.json",
                    Trial.item("MEC-007", ServiceKind.VERIFICATION, "0..15 kg", "III", "0.005"))
            .standard(WEIGHTS)
            .allChecksPass()
            .row("zero", "1", "0.050", "0.0020")
            .row("weigh", "1", "0.100", "0.0020", "0.100", "0.0025")
            .row("weigh", "2", "2.500", "0.0020", "2.500", "0.0015")
            .row("weigh", "3", "7.500", "0.0010", "7.505", "0.0035")
            .row("weigh", "4", "10.005", "0.0040", "10.005", "0.0035")
            .row("weigh", "5", "15.005", "0.0015", "15.005", "0.0015")
            .row("ecc", "1", "5.000", "0.0020")
            .row("ecc", "2", "5.000", "0.0010")
            .row("ecc", "3", "5.005", "0.0045")
            .row("ecc", "4", "5.000", "0.0025")
            .row("rep", "1", "7.500", "0.0010")
            .row("rep", "2", "7.500", "0.0015")
            .row("rep", "3", "7.505", "0.0045")
            .row("tare", "1", "0.100", "0.0020")
            .row("tare", "2", "10.000", "0.0010")
            .row("disc", "1", "0.100", "0.105")
            .row("disc", "2", "7.500", "7.505")
            .row("disc", "3", "15.005", "15.010");

    @Test
    void thePointsAreMinTheStepsOfTheLimitAndMax() {
        assertThat(scale.grid("weigh").rows())
                .extracting(WorksheetForm.Row::label)
                .containsExactly("0.1 kg", "2.5 kg", "7.5 kg", "10 kg", "15 kg");
    }

    /** P = I + 0.5e − ΔL, E = P − L, Ec = E − E0; E0 = 0.050 + 0.0025 − 0.0020 − 0.050 = +0.0005. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.0000, -0.0005",
        "2, 0.0000, 0.0005",
        "3, 0.0010, 0.0035",
        "4, 0.0030, 0.0035",
        "5, 0.0055, 0.0055",
    })
    void theCorrectedErrors(String row, String up, String down) {
        Evaluation evaluation = scale.evaluate();
        assertThat(computed(evaluation, "weigh/" + row + "/Ec_up")).isEqualByComparingTo(up);
        assertThat(computed(evaluation, "weigh/" + row + "/Ec_down")).isEqualByComparingTo(down);
    }

    @Test
    void itPasses() {
        Evaluation evaluation = scale.evaluate();
        assertThat(evaluation.holes()).isEmpty();
        assertThat(evaluation.overall()).isEqualTo(Verdict.PASS);
        assertThat(evaluation.conclusion()).isEqualTo("III级合格");
        assertThat(requirement(evaluation, "weighing").worstText()).isEqualTo("+0.0055 kg");
        assertThat(requirement(evaluation, "weighing").limitText()).isEqualTo("±0.0075 kg");
        assertThat(requirement(evaluation, "zero").limitText()).isEqualTo("±0.00125 kg");
        assertThat(requirement(evaluation, "repeatability").worstText()).isEqualTo("0.0020 kg");
        assertThat(requirement(evaluation, "repeatability").limitText()).isEqualTo("≤ 0.005 kg");
    }

    @ParameterizedTest
    @CsvSource({"SUBSEQUENT, FAIL, ±0.005 kg", "FIRST, FAIL, ±0.005 kg", "IN_USE, PASS, ±0.01 kg"})
    void inUseTheLimitIsTwice(ItemUse use, Verdict verdict, String limit) {
        // 10.010 + 0.0025 − 0.0050 − 10 − 0.0005 = +0.0070 at 2000e
        Evaluation evaluation =
                scale.use(use).row("weigh", "4", "10.010", "0.0050").evaluate();
        PointResult point = evaluation.points().stream()
                .filter(one -> one.requirement().equals("weighing") && one.row().equals("4"))
                .findFirst()
                .orElseThrow();
        assertThat(point.value()).isEqualByComparingTo("0.0070");
        assertThat(point.limitText()).isEqualTo(limit);
        assertThat(requirement(evaluation, "weighing").verdict()).isEqualTo(verdict);
    }

    @Test
    void classFourChangesItsLimitAtFiftyAndTwoHundredIntervals() {
        Trial coarse = Trial.of(
                "detailed/JJG539-2016.json", Trial.item("MEC-007", ServiceKind.VERIFICATION, "0..100 kg", "④级", "0.2"));
        assertThat(coarse.grid("weigh").rows())
                .extracting(WorksheetForm.Row::label)
                .containsExactly("2 kg", "10 kg", "40 kg", "50 kg", "100 kg");
    }

    @Test
    void aScaleThatDoesNotNoticeAWeightFailsOnDiscrimination() {
        Evaluation evaluation = scale.reading("disc/2/I2", "7.500").evaluate();
        assertThat(evaluation.overall()).isEqualTo(Verdict.FAIL);
        assertThat(requirement(evaluation, "discrimination").failedPoints())
                .containsExactly("7.5 kg: 0.000 kg (≥ 0.005 kg)");
    }

    @Test
    void theWeightsMayHaveAThirdOfTheSmallestLimit() {
        assertThat(scale.procedure.standardRequirement().check(scale.facts(), WEIGHTS))
                .isEmpty();
        StandardFacts coarse = new StandardFacts("S", "M2", d("0"), d("20"), "g", d("0.9"), List.of(), null);
        assertThat(scale.procedure.standardRequirement().check(scale.facts(), coarse))
                .isPresent();
    }

    @Test
    void validForAYear() {
        assertThat(scale.procedure.validUntil(scale.facts(), LocalDate.of(2026, 3, 10)))
                .contains(LocalDate.of(2027, 3, 9));
        assertThat(scale.procedure.holes()).isEmpty();
    }
}
