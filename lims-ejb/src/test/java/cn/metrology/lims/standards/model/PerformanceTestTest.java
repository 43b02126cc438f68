package cn.metrology.lims.standards.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.standards.LimitBasis;
import cn.metrology.lims.standards.RecordRepeatability;
import cn.metrology.lims.standards.RecordStability;
import cn.metrology.lims.standards.RecordVerification;
import cn.metrology.lims.standards.StandardsError;
import cn.metrology.lims.standards.TestVerdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PerformanceTestTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final StaffId ZHANG = new StaffId("zhang");

    /** Ten readings, five 1.0 and five 1.2: s = √(10·0.01/9) = 0.10541. */
    @Test
    void repeatabilityIsComparedWithTheEvaluatedOneAndNeverFails() {
        assertThat(repeatability("0.11", 10).view(StaffId::value).verdict()).isEqualTo(TestVerdict.PASSED);
        assertThat(repeatability("0.105", 10).view(StaffId::value).verdict()).isEqualTo(TestVerdict.RE_EVALUATE);
        assertThat(repeatability(null, 10).view(StaffId::value).verdict()).isEqualTo(TestVerdict.DATA_ONLY);
        assertThat(repeatability("0.11", 10).view(StaffId::value).result().doubleValue())
                .isCloseTo(Math.sqrt(0.1 / 9), offset(1e-15));
    }

    @Test
    void tenReadingsWhereRepeatabilityIsTheMainComponent() {
        assertThatThrownBy(() -> repeatability("0.11", 8))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(StandardsError.TOO_FEW_READINGS));
    }

    @Test
    void stabilityOfAStandardInUseIsTheChangeSinceLastYear() {
        PerformanceTest last = stability(DAY.minusYears(1), "10.0", List.of(), false);
        assertThat(last.verdict()).isEqualTo(TestVerdict.DATA_ONLY);
        PerformanceTest good = stability(DAY, "10.4", List.of(last), false);
        assertThat(good.view(StaffId::value).result()).isEqualByComparingTo("0.4");
        assertThat(good.verdict()).isEqualTo(TestVerdict.PASSED);
        assertThat(stability(DAY, "10.5", List.of(last), false).verdict())
                .as("equal is not smaller (MS-11)")
                .isEqualTo(TestVerdict.FAILED);
    }

    @Test
    void aNewStandardNeedsFourGroupsMoreThanAMonthApart() {
        List<PerformanceTest> groups = new ArrayList<>();
        for (String mean : List.of("10.0", "10.2", "10.1")) {
            PerformanceTest group = stability(DAY.plusMonths(groups.size()), mean, groups, true);
            assertThat(group.verdict()).isEqualTo(TestVerdict.DATA_ONLY);
            groups.add(group);
        }
        PerformanceTest fourth = stability(DAY.plusMonths(3), "10.4", groups, true);
        assertThat(fourth.view(StaffId::value).result()).isEqualByComparingTo("0.4");
        assertThat(fourth.verdict()).isEqualTo(TestVerdict.PASSED);
        assertThatThrownBy(() -> stability(DAY.plusMonths(2).plusDays(5), "10.0", groups, true))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.code()).isEqualTo(StandardsError.STABILITY_TOO_SOON));
    }

    /** MS-13: U(k = 3) = 1.5 mg is 1.0 mg; 2.0 mg ≤ √(2.0² + 1.0²) = 2.236 mg passes. */
    @Test
    void verificationOfResultsBringsBothToTheSameFactor() {
        PerformanceTest test = PerformanceTest.of(
                "CS-1",
                new RecordVerification(
                        "PX-S-016",
                        "200 g",
                        "g",
                        DAY,
                        "省院",
                        stated("200.0012", "0.0020", "2"),
                        stated("200.0032", "0.0015", "3")),
                ZHANG);
        assertThat(test.verdict()).isEqualTo(TestVerdict.PASSED);
        assertThat(test.view(StaffId::value).result()).isEqualByComparingTo("0.0020");
        assertThat(test.view(StaffId::value).limit().doubleValue()).isEqualTo(Math.sqrt(5e-6));
        assertThat(test.view(StaffId::value).readings().get(3)).isEqualByComparingTo("0.0010");
    }

    private static RecordVerification.Stated stated(String value, String expanded, String k) {
        return new RecordVerification.Stated(new BigDecimal(value), new BigDecimal(expanded), new BigDecimal(k));
    }

    private static PerformanceTest repeatability(String evaluated, int count) {
        List<BigDecimal> readings = Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> new BigDecimal(i % 2 == 0 ? "1.0" : "1.2"))
                .toList();
        BigDecimal limit = evaluated == null ? null : new BigDecimal(evaluated);
        return PerformanceTest.of(
                "CS-1", new RecordRepeatability("PX-S-018", "示值", "MPa", DAY, "压力表", true, limit, readings), ZHANG);
    }

    private static PerformanceTest stability(
            LocalDate day, String value, List<PerformanceTest> earlier, boolean newStandard) {
        BigDecimal reading = new BigDecimal(value);
        RecordStability said = new RecordStability(
                "PX-S-018",
                "示值",
                "MPa",
                day,
                "核查标准",
                LimitBasis.MPE,
                new BigDecimal("0.5"),
                List.of(reading, reading, reading));
        return PerformanceTest.of("CS-" + day, said, earlier, newStandard, ZHANG);
    }
}
