package cn.metrology.lims.procedure;

import static cn.metrology.lims.procedure.Trial.computed;
import static cn.metrology.lims.procedure.Trial.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.kernel.ServiceKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Detailed procedures of length, temperature and electricity, computed by hand from the formulas in the comments; the net
 * content case is example (c) of the domain examples.
 */
class BenchProceduresTest {
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

    /** JJG 30, (0–150) mm: limit 0.03 mm at 0.02 mm, 0.05 mm at 0.05 mm, 0.1 mm at 0.1 mm. */
    @ParameterizedTest
    @CsvSource({
        "0.02, 81.52, ±0.03 mm, PASS",
        "0.02, 81.54, ±0.03 mm, FAIL",
        "0.05, 81.55, ±0.05 mm, PASS",
        "0.10, 81.7, ±0.1 mm, FAIL",
    })
    void aCalliper(String division, String reading, String limit, Verdict verdict) {
        Trial calliper = trial("JJG30-2012", "LEN-002", "0..150 mm", null, division);
        assertThat(calliper.grid("ind").rows())
                .extracting(WorksheetForm.Row::label)
                .containsExactly("41.2 mm", "81.5 mm", "121.8 mm");
        PointResult result = point(calliper.reading("ind/2/inner", reading).evaluate(), "error", "2");
        assertThat(result.limitText()).isEqualTo(limit);
        assertThat(result.verdict()).isEqualTo(verdict);
    }

    /** JJG 21, (25–50) mm: points 25 mm + 5.12 … 25; limit 4 µm, parallelism 2 µm. */
    @ParameterizedTest
    @CsvSource({"30.124, +4 um, PASS", "30.125, +5 um, FAIL", "30.116, −4 um, PASS"})
    void aMicrometer(String reading, String error, Verdict verdict) {
        Trial micrometer = trial("JJG21-2008", "LEN-006", "25..50 mm", null, "0.01");
        assertThat(micrometer.grid("ind").rows())
                .extracting(row -> row.nominal().toPlainString())
                .containsExactly("30.12", "35.24", "40.36", "46.5", "50");
        Evaluation evaluation =
                micrometer.reading("ind/1/r", reading).reading("par/1/r", "2.5").evaluate();
        PointResult result = point(evaluation, "error", "1");
        assertThat(result.valueText()).isEqualTo(error);
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(requirement(evaluation, "parallelism").verdict()).isEqualTo(Verdict.FAIL);
    }

    /**
     * JJG 130, division 0.1 °C, total immersion: actual 50.02 − 0.01 = 50.01 °C, indication 50.10 °C, correction −0.09 °C, limit 0.2 °C.
     * With 40 degrees of column at 25.1 °C the stem correction is 0.00016·40·25 = 0.16 °C.
     */
    @Test
    void aLiquidInGlassThermometer() {
        Trial thermometer = trial("JJG130-2011", "THE-001", "0..100 Cel", null, "0.1");
        assertThat(thermometer.grid("ind").rows()).hasSize(11);
        thermometer.row("ind", "6", "50.02", "50.02", "-0.01", "50.10", "50.10");
        Evaluation evaluation = thermometer.evaluate();
        assertThat(computed(evaluation, "ind/6/correction")).isEqualByComparingTo("-0.09");
        assertThat(point(evaluation, "error", "6").valueText()).isEqualTo("+0.09 Cel");
        assertThat(point(evaluation, "error", "6").limitText()).isEqualTo("±0.2 Cel");
        Evaluation partial = thermometer
                .parameter("exposedDegrees", "40")
                .parameter("exposedTemperature", "25.1")
                .evaluate();
        assertThat(computed(partial, "ind/6/stem")).isEqualByComparingTo("0.16");
        assertThat(computed(partial, "ind/6/correction")).isEqualByComparingTo("-0.25");
        assertThat(point(partial, "error", "6").verdict()).isEqualTo(Verdict.FAIL);
    }

    /** JJG 622, class 10: 10 % in zone II, 20 % in I and III; judged after rounding to a tenth of the limit. */
    @ParameterizedTest
    @CsvSource({
        "100, 110.4, +10 %, ±10 %, PASS",
        "100, 110.6, +11 %, ±10 %, FAIL",
        "100|zone=1, 119.0, +20 %, ±20 %, PASS",
        "100|zone=3, 122.0, +22 %, ±20 %, FAIL",
    })
    void aMegger(String points, String reading, String error, String limit, Verdict verdict) {
        Trial megger = trial("JJG622-1997", "ELE-015", "0..500 MOhm", "10", "1")
                .parameter("points.ind", points + ";200")
                .row("ind", "1", reading);
        PointResult result = point(megger.evaluate(), "error", "1");
        assertThat(result.valueText()).isEqualTo(error);
        assertThat(result.limitText()).isEqualTo(limit);
        assertThat(result.verdict()).isEqualTo(verdict);
    }

    /**
     * JJG 1005, by hand: class 5, γ rounded to a tenth of the limit, 0.5 %, ties to the even multiple, and the rounded value is judged: 5.25 % is
     * 10.5 intervals and goes to 10, 4.75 % is 9.5 and goes to 10 as well.
     */
    @ParameterizedTest
    @CsvSource({
        "1, 0.1053, +5.5 %, ±5 %, FAIL",
        "2, 1.0525, +5.0 %, ±5 %, PASS",
        "3, 10.475, +5.0 %, ±5 %, PASS",
        "4, 103.2, +3.0 %, ±5 %, PASS",
        "5, 953, −4.5 %, ±5 %, PASS",
    })
    void anElectronicInsulationMeter(String row, String reading, String error, String limit, Verdict verdict) {
        Evaluation evaluation = trial("JJG1005-2019", "ELE-016", "0..2000 MOhm", "5", "1")
                .parameter("ratedVoltage", "1000")
                .row("ind", row, reading)
                .row("volt", "1", "1010", "920")
                .evaluate();
        PointResult result = point(evaluation, "error", row);
        assertThat(result.valueText()).isEqualTo(error);
        assertThat(result.limitText()).isEqualTo(limit);
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(Trial.computed(evaluation, "volt/1/dropPct")).isEqualByComparingTo("92");
    }

    /** JJG 596 and RD-05: class 1 rounded to 0.1 %, class 2 to 0.2 %, the rounded value is judged; 1.05 goes to the even 1.0. */
    @ParameterizedTest
    @CsvSource({
        "1, 3, 1.04 1.06, +1.0 %, ±1 %, PASS",
        "1, 3, 1.06 1.06, +1.1 %, ±1 %, FAIL",
        "1, 1, 1.50 1.54, +1.5 %, ±1.5 %, PASS",
        "2, 3, 2.08 2.10, +2.0 %, ±2 %, PASS",
        "2, 5, -2.60 -2.62, −2.6 %, ±2.5 %, FAIL",
    })
    void anEnergyMeter(String grade, String row, String readings, String error, String limit, Verdict verdict) {
        Trial meter =
                trial("JJG596-2026", "ELE-023", "0..999999 kWh", grade, "0.01").row("load", row, readings.split(" "));
        PointResult result = point(meter.evaluate(), "error", row);
        assertThat(result.valueText()).isEqualTo(error);
        assertThat(result.limitText()).isEqualTo(limit);
        assertThat(result.verdict()).isEqualTo(verdict);
    }

    /**
     * JJG 229, Pt100 class A: R(0) = 100.0312 − 0.012·0.39083 = 100.02651 Ω, Δt = 0.0678 °C of ±0.15; R(100) = 138.5200 + 0.015·0.37928 =
     * 138.52569 Ω, Δt = 0.0532 °C of ±0.35; α = 38.499179/10002.651 = 0.0038489.
     */
    @Test
    void aPlatinumResistanceThermometer() {
        Trial rtd = trial("JJG229-2010", "THE-008", "0..100 Cel", "A", "0.001")
                .row("rtd", "t0", "0.012", "0.012", "0.012", "0.012", "100.0312", "100.0312", "100.0312", "100.0312")
                .row(
                        "rtd",
                        "t100",
                        "99.985",
                        "99.985",
                        "99.985",
                        "99.985",
                        "138.5200",
                        "138.5200",
                        "138.5200",
                        "138.5200");
        Evaluation evaluation = rtd.evaluate();
        assertThat(rounded(computed(evaluation, "rtd/t0/Rt"), 5)).isEqualTo("100.02651");
        assertThat(rounded(computed(evaluation, "rtd/t100/Rt"), 5)).isEqualTo("138.52569");
        assertThat(point(evaluation, "error", "t0").valueText()).isEqualTo("+0.068 Cel");
        assertThat(point(evaluation, "error", "t0").limitText()).isEqualTo("±0.15 Cel");
        assertThat(point(evaluation, "error", "t100").valueText()).isEqualTo("+0.053 Cel");
        assertThat(point(evaluation, "error", "t100").limitText()).isEqualTo("±0.35 Cel");
        assertThat(requirement(evaluation, "alpha").worstText()).isEqualTo("−0.0000017 1/Cel");
        assertThat(requirement(evaluation, "alpha").verdict()).isEqualTo(Verdict.NONE);
    }

    private static Trial packages() {
        String contents =
                "503.1 498.4 501.2 495.6 507.3 492.8 499.9 502.5 488.7 504.0 497.1 500.6 494.2 509.1 496.3 501.8"
                        + " 483.9 498.9 505.2 491.5 500.1 497.7 503.6 489.8 499.2 506.4 495.0 501.4 493.3 498.0 502.1 496.9 487.5"
                        + " 504.7 499.5 500.8 492.0 497.4 503.0 495.8 484.6 501.0 498.6 506.0 490.6 499.0 502.9 494.7 500.3 497.9";
        Trial trial = Trial.of(
                        "detailed/JJF1070-2023.json", Trial.item("MEC-116", ServiceKind.TEST, "0..1000 g", null, "0.1"))
                .parameter("Qn", "500")
                .standard(new StandardFacts(
                        "B", "天平", BigDecimal.ZERO, new BigDecimal(2000), "g", new BigDecimal("0.1"), List.of(), null))
                .allChecksPass();
        String[] each = contents.split(" ");
        for (int i = 0; i < each.length; i++) {
            trial.reading("pack/" + (i + 1) + "/q", each[i]);
        }
        return trial;
    }

    @Test
    void aLotOfPackages() {
        Evaluation evaluation = packages().evaluate();
        assertThat(requirement(evaluation, "mean").worstText()).isEqualTo("498.24 g");
        assertThat(evaluation.points().get(2).limitLow().setScale(2, RoundingMode.HALF_EVEN))
                .isEqualTo(new BigDecimal("497.85"));
        assertThat(requirement(evaluation, "between").worstText()).isEqualTo("2");
        assertThat(evaluation.tables().get(0).rows().get(0))
                .containsExactly("500", "50", "498.24", "5.66", "0.379", "15.00", "2", "0");
        assertThat(evaluation.overall()).isEqualTo(Verdict.PASS);
    }

    @ParameterizedTest
    @CsvSource({"469.5, 498.4, FAIL", "485.0, 498.4, PASS", "484.9, 484.0, FAIL"})
    void aLotWithShortPackages(String first, String second, Verdict verdict) {
        assertThat(packages()
                        .reading("pack/1/q", first)
                        .reading("pack/2/q", second)
                        .evaluate()
                        .overall())
                .isEqualTo(verdict);
    }
}
