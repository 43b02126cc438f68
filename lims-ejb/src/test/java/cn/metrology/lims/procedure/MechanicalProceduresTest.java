package cn.metrology.lims.procedure;

import static cn.metrology.lims.procedure.Trial.computed;
import static cn.metrology.lims.procedure.Trial.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.kernel.ServiceKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Detailed procedures of mechanics; every expected figure was computed by hand from the formulas in the comments. */
class MechanicalProceduresTest {
    private static Trial trial(String file, String item, String range, String grade, String division) {
        return Trial.of(
                "detailed/" + file + ".json", Trial.item(item, ServiceKind.VERIFICATION, range, grade, division));
    }

    private static PointResult point(Evaluation evaluation, String requirement, String row) {
        return evaluation.points().stream()
                .filter(one ->
                        one.requirement().equals(requirement) && one.row().equals(row))
                .findFirst()
                .orElseThrow();
    }

    private static String rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** JJG 1036: class II, Max 200 g, e = 0.01 g; 0.5e up to 5000e = 50 g, 1e up to 20000e = 200 g; Ec = I − L − E0. */
    @ParameterizedTest
    @CsvSource({
        "3, 50.005, 0.004, ±0.005 g, PASS",
        "3, 50.007, 0.006, ±0.005 g, FAIL",
        "6, 200.009, 0.008, ±0.01 g, PASS",
        "6, 200.012, 0.011, ±0.01 g, FAIL",
    })
    void anElectronicBalance(String row, String indication, String error, String limit, Verdict verdict) {
        Trial balance =
                trial("JJG1036-2022", "MEC-003", "0..200 g", "II", "0.001").parameter("e", "0.01");
        balance.reading("weigh/1/up", "0.001").reading("weigh/" + row + "/up", indication);
        PointResult result = point(balance.evaluate(), "error", row);
        assertThat(result.value()).isEqualByComparingTo(error);
        assertThat(result.limitText()).isEqualTo(limit);
        assertThat(result.verdict()).isEqualTo(verdict);
    }

    @Test
    void theBalanceIsLoadedAtMinAndWhereItsLimitChanges() {
        Trial balance =
                trial("JJG1036-2022", "MEC-003", "0..200 g", "II", "0.001").parameter("e", "0.01");
        assertThat(balance.grid("weigh").rows())
                .extracting(WorksheetForm.Row::label)
                .containsExactly("0 g", "0.02 g", "50 g", "100 g", "150 g", "200 g");
    }

    /** JJG 270: limit 0.5 kPa or 3.75 mmHg. */
    @ParameterizedTest
    @CsvSource({
        "0..40 kPa, 3, 24.5, 0.5, ±0.5 kPa, PASS",
        "0..40 kPa, 3, 24.6, 0.6, ±0.5 kPa, FAIL",
        "0..300 mmHg, 3, 183, 3, ±3.75 mmHg, PASS",
        "0..300 mmHg, 3, 184, 4, ±3.75 mmHg, FAIL",
    })
    void aSphygmomanometer(String range, String row, String up, String error, String limit, Verdict verdict) {
        Trial sphygmomanometer = trial("JJG270-2008", "MEC-036", range, null, "0.1");
        PointResult result =
                point(sphygmomanometer.reading("ind/" + row + "/up1", up).evaluate(), "error", row);
        assertThat(result.value()).isEqualByComparingTo(error);
        assertThat(result.limitText()).isEqualTo(limit);
        assertThat(result.verdict()).isEqualTo(verdict);
    }

    /**
     * JJG 443: V_Bt = 20.020·(1 + 0.0012·0.5 + 0.00005·4.5) = 20.0365165 L; E = (20.00 − V_Bt)/V_Bt = −0.18225 %; the second run,
     * 20.030 L, gives −0.23208 %, the third, 20.010 L, −0.13237 %. Mean −0.18223 % → −0.18 %; R = 0.09971/1.69 = 0.0590 %.
     */
    @Test
    void aFuelDispenser() {
        Trial dispenser = trial("JJG443-2023", "MEC-069", "5..50 L", null, "0.01");
        for (String flow : new String[] {"q1", "q2"}) {
            dispenser
                    .row("vol", flow + "_1", "20.00", "20.020", "25", "24.5")
                    .row("vol", flow + "_2", "20.00", "20.030", "25", "24.5")
                    .row("vol", flow + "_3", "20.00", "20.010", "25", "24.5");
        }
        dispenser.row("pay", "1", "160.01", "20.00").allChecksPass();
        Evaluation evaluation = dispenser.evaluate();
        assertThat(rounded(computed(evaluation, "vol/q1_1/VBt"), 7)).isEqualTo("20.0365165");
        assertThat(rounded(computed(evaluation, "vol/q1_1/E"), 5)).isEqualTo("-0.18225");
        assertThat(requirement(evaluation, "error1").worstText()).isEqualTo("−0.18 %");
        assertThat(requirement(evaluation, "error1").limitText()).isEqualTo("±0.3 %");
        assertThat(requirement(evaluation, "repeatability1").worstText()).isEqualTo("0.059 %");
        assertThat(requirement(evaluation, "payment").worstText()).isEqualTo("0.01 CNY");
        assertThat(evaluation.overall()).isEqualTo(Verdict.PASS);
        assertThat(evaluation.requirements()).extracting(RequirementResult::key).doesNotContain("minimum");
        assertThat(dispenser.use(ItemUse.FIRST).form().grids())
                .extracting(WorksheetForm.Grid::key)
                .contains("min");
    }

    /** JJG 517: E = (S − s·K)/(s·K), K = 0.99, s = 5.05 km → s·K = 4.9995 km; judged after rounding to 0.1 %, limits −4 and +1. */
    @ParameterizedTest
    @CsvSource({
        "5.02, +0.4 %, PASS",
        "5.05, +1.0 %, PASS",
        "5.06, +1.2 %, FAIL",
        "4.80, −4.0 %, PASS",
        "4.79, −4.2 %, FAIL"
    })
    void aTaximeter(String meter, String text, Verdict verdict) {
        Trial taximeter =
                trial("JJG517-2016", "MEC-091", "0..999.9 km", null, "0.01").parameter("tyre", "0.99");
        PointResult result = point(taximeter.row("dist", "2", meter, "5.05").evaluate(), "use", "2");
        assertThat(result.valueText()).isEqualTo(text);
        assertThat(result.limitText()).isEqualTo("−4 ~ +1 %");
        assertThat(result.verdict()).isEqualTo(verdict);
    }

    private static Trial waterMeter() {
        return trial("JJG162-2019", "MEC-073", "0.02..2.5 m3/h", "2", "0.001")
                .parameter("R", "125")
                .allChecksPass()
                .row("flow", "q1", "98.0", "100.0")
                .row("flow", "q2", "99.5", "100.0");
    }

    /** JJG 162, class 2 at 20 °C: Q1 ±5 %, Q2 and Q3 ±2 %; a failing first run may be outvoted by two more. */
    @Test
    void aWaterMeter() {
        Evaluation once = waterMeter().row("flow", "q3", "102.4", "100.0").evaluate();
        assertThat(point(once, "error", "q3").valueText()).isEqualTo("+2.4 %");
        assertThat(once.overall()).isEqualTo(Verdict.FAIL);
        Evaluation thrice = waterMeter()
                .row("flow", "q3", "102.4", "100.0", "101.9", "100.0", "101.5", "100.0")
                .evaluate();
        assertThat(point(thrice, "error", "q3").valueText()).isEqualTo("+1.9 %");
        assertThat(thrice.overall()).isEqualTo(Verdict.PASS);
        assertThat(thrice.conclusion()).isEqualTo("2级合格");
    }

    /** −3.0 % of ±5 %, −1.6 % and −1.8 % of ±2 %: all negative and none within half of its limit. */
    @Test
    void aWaterMeterMayNotErrOnOneSideOnly() {
        Evaluation evaluation = waterMeter()
                .row("flow", "q1", "97.0", "100.0")
                .row("flow", "q2", "98.4", "100.0")
                .row("flow", "q3", "98.2", "100.0")
                .evaluate();
        assertThat(requirement(evaluation, "error").verdict()).isEqualTo(Verdict.PASS);
        assertThat(requirement(evaluation, "sign").worstText()).isEqualTo("0.60");
        assertThat(requirement(evaluation, "sign").verdict()).isEqualTo(Verdict.FAIL);
    }

    @ParameterizedTest
    @CsvSource({"20, 2032-03-09", "40, 2030-03-09", "80, 2028-03-09"})
    void aWaterMeterIsValidByItsSize(String size, LocalDate until) {
        Trial meter = waterMeter().parameter("DN", size);
        assertThat(meter.procedure.validUntil(meter.facts(), LocalDate.of(2026, 3, 10)))
                .contains(until);
    }

    /**
     * JJG 99, 100 g, F1, limit 0.5 mg: Δm = (0.30 + 0.32 − 0 − 0.02)/2 = 0.30 mg; U = 2·√(0.05² + 0.02² + (0.0005·√2/√3)²) = 0.1077
     * mg; accepted is 0.5 − 0.1077 = 0.3923 mg.
     */
    @ParameterizedTest
    @CsvSource({"0.05, 0.35, PASS", "0.10, 0.40, FAIL"})
    void aWeight(String ofStandard, String deviation, Verdict verdict) {
        Trial weight = trial("JJG99-2022", "MEC-001", "0..0.1 kg", "F1", null);
        weight.row("mass", "1", ofStandard, "0.10", "0.00", "0.30", "0.32", "0.02", "0.02");
        Evaluation evaluation = weight.evaluate();
        assertThat(weight.grid("mass").rows().get(0).label()).isEqualTo("100 g");
        assertThat(computed(evaluation, "mass/1/deviation")).isEqualByComparingTo(deviation);
        assertThat(rounded(evaluation.budgets().get(0).expanded(), 4)).isEqualTo("0.1077");
        assertThat(rounded(computed(evaluation, "mass/1/limit"), 4)).isEqualTo("0.3923");
        assertThat(point(evaluation, "mass", "1").verdict()).isEqualTo(verdict);
        assertThat(point(evaluation, "uncertainty", "1").verdict()).isEqualTo(Verdict.PASS);
    }

    /** C = (1.25 − 1.2)·100 g·(1/7950 − 1/8000)·1000 = 0.003931 mg. */
    @Test
    void airCarriesAWeightOfAnotherDensity() {
        Trial weight = trial("JJG99-2022", "MEC-001", "0..0.1 kg", "F1", null).parameter("airDensity", "1.25");
        assertThat(rounded(computed(weight.evaluate(), "mass/1/buoyancy"), 6)).isEqualTo("0.003931");
    }
}
