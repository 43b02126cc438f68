package cn.metrology.lims.standards.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.standards.ChartRule;
import cn.metrology.lims.standards.CheckMethod;
import cn.metrology.lims.standards.CheckVerdict;
import cn.metrology.lims.standards.CheckView;
import cn.metrology.lims.standards.PlanCheck;
import cn.metrology.lims.standards.RecordCheck;
import cn.metrology.lims.standards.RegisterInstrument;
import cn.metrology.lims.standards.StandardsError;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final StaffId ZHANG = new StaffId("zhang");

    private final ReferenceInstrument gauge = new ReferenceInstrument(
            "BZ-1",
            new RegisterInstrument(
                    "PX-S-018", "数字压力计", null, "1", null, Site.PINGXIANG, null, null, null, "MPa", null, null, null));
    private final CheckPlan plan = new CheckPlan(
            "HC-1",
            gauge,
            new PlanCheck(
                    "BZ-1",
                    "1 MPa",
                    "MPa",
                    CheckMethod.CHECK_STANDARD,
                    "核查标准",
                    new BigDecimal("1.0000"),
                    new BigDecimal("0.0010"),
                    "MPE",
                    3,
                    6,
                    TODAY));

    @Test
    void theLimitItselfIsPermitted() {
        assertThat(check(TODAY, "1.0010", "1.0010", "1.0010")).isEqualTo(CheckVerdict.PASSED);
        assertThat(check(TODAY, "1.0010", "1.0010", "1.0011")).isEqualTo(CheckVerdict.FAILED);
        assertThat(last().broken()).containsExactly(ChartRule.PLAN_LIMIT);
    }

    @Test
    void theNextIsDueAfterTheInterval() {
        check(LocalDate.of(2026, 8, 31), "1.0000", "1.0000", "1.0000");
        assertThat(plan.nextDue()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void asManyReadingsAsPlannedAndNoDayBeforeTheLast() {
        refuses(StandardsError.CHECK_READINGS, () -> check(TODAY, "1.0000"));
        check(TODAY.minusDays(1), "1.0000", "1.0000", "1.0000");
        refuses(StandardsError.CHECK_DAY, () -> check(TODAY.minusDays(2), "1.0000", "1.0000", "1.0000"));
        refuses(StandardsError.CHECK_DAY, () -> check(TODAY.plusDays(1), "1.0000", "1.0000", "1.0000"));
    }

    @Test
    void whatIsVoidedLeavesTheChartAndIsNoProofOfGoodState() {
        check(TODAY.minusDays(3), "1.0000", "1.0000", "1.0000");
        check(TODAY.minusDays(2), "1.0001", "1.0000", "1.0000");
        check(TODAY, "1.1000", "1.1000", "1.1000");
        assertThat(plan.lastPassedBefore(3)).contains(TODAY.minusDays(2));
        plan.discard(2, "抄错");
        assertThat(plan.lastPassedBefore(3)).contains(TODAY.minusDays(3));
        assertThat(plan.view("", StaffId::value).chart().points()).isEqualTo(2);
        refuses(StandardsError.CHECK_NOT_OPEN, () -> plan.discard(2, "再次"));
    }

    @Test
    void aFailureIsAnsweredOnce() {
        check(TODAY, "1.1000", "1.1000", "1.1000");
        assertThat(last().open()).isTrue();
        plan.answer(1, "送检", ZHANG);
        assertThat(last().open()).isFalse();
        refuses(StandardsError.CHECK_NOT_OPEN, () -> plan.answer(1, "再次", ZHANG));
    }

    @Test
    void aClosedPlanTakesNoCheck() {
        plan.close();
        refuses(StandardsError.CHECK_PLAN_CLOSED, () -> check(TODAY, "1.0000", "1.0000", "1.0000"));
    }

    /** Readings 1.000 with ranges of 0.0002 and means that scatter little: a mean of 1.0009 is inside the limit, beyond action. */
    @Test
    void anEstablishedChartStopsEarlierThanTheLimit() {
        for (int i = 0; i < 10; i++) {
            String middle = i % 2 == 0 ? "1.0000" : "1.0001";
            check(TODAY.minusMonths(12 - i), "0.9999", middle, "1.0001");
        }
        assertThat(check(TODAY, "1.0008", "1.0009", "1.0010")).isEqualTo(CheckVerdict.FAILED);
        assertThat(last().broken()).containsExactly(ChartRule.ACTION_LIMIT);
    }

    private CheckVerdict check(LocalDate day, String... readings) {
        List<BigDecimal> values = Arrays.stream(readings).map(BigDecimal::new).toList();
        return plan.record(new RecordCheck("HC-1", 0, day, null, values), ZHANG, Instant.EPOCH, TODAY);
    }

    private CheckView last() {
        List<CheckView> all = plan.view("", StaffId::value).checks();
        return all.get(all.size() - 1);
    }

    private static void refuses(StandardsError code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
