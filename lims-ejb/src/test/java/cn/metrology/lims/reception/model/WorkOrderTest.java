package cn.metrology.lims.reception.model;

import static cn.metrology.lims.reception.model.Orders.BY;
import static cn.metrology.lims.reception.model.Orders.MONDAY;
import static cn.metrology.lims.reception.model.Orders.NOW;
import static cn.metrology.lims.reception.model.Orders.PROMISED;
import static cn.metrology.lims.reception.model.Orders.acceptance;
import static cn.metrology.lims.reception.model.Orders.accepted;
import static cn.metrology.lims.reception.model.Orders.calibration;
import static cn.metrology.lims.reception.model.Orders.draft;
import static cn.metrology.lims.reception.model.Orders.refuses;
import static cn.metrology.lims.reception.model.Orders.submitted;
import static cn.metrology.lims.reception.model.Orders.verification;
import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.kernel.Money;
import cn.metrology.lims.procedure.DecisionRule;
import cn.metrology.lims.reception.AmendOrder;
import cn.metrology.lims.reception.HoldCause;
import cn.metrology.lims.reception.ItemNumber;
import cn.metrology.lims.reception.MandatoryPurpose;
import cn.metrology.lims.reception.ReviewPoint;
import cn.metrology.lims.reception.WorkOrderStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkOrderTest {
    @Test
    void anOrderWithoutInstrumentsIsNotSubmitted() {
        WorkOrder order = draft();
        refuses(ReceptionError.ORDER_WITHOUT_LINES, () -> order.submit(BY, NOW));
    }

    @Test
    void aSubmittedOrderIsNoLongerRewritten() {
        WorkOrder order = submitted(calibration("100"));
        refuses(
                ReceptionError.ORDER_STATE,
                () -> order.revise(order.parties(), Orders.details(List.of(calibration("80")))));
    }

    @Test
    void acceptancePromisesADayAndChoosesTheMethod() {
        WorkOrder order = submitted(calibration("100"), calibration("250.50").withSerial("B2"));
        order.accept(acceptance(order, false));
        assertThat(order.status()).isEqualTo(WorkOrderStatus.ACCEPTED);
        assertThat(order.dueOn()).isEqualTo(PROMISED);
        assertThat(order.view(MONDAY).feeTotal()).isEqualTo(Money.of("350.50"));
        assertThat(order.line(1).methodEdition()).isEqualTo("JJF 1587-2016");
    }

    @Test
    void acceptanceNeedsEveryPointOfTheContractReview() {
        WorkOrder order = submitted(calibration("100"));
        Set<ReviewPoint> settled = EnumSet.complementOf(EnumSet.of(ReviewPoint.CAPACITY));
        refuses(
                ReceptionError.REVIEW_INCOMPLETE,
                () -> order.accept(acceptance(order, false, settled, PROMISED)),
                ReviewPoint.CAPACITY);
        assertThat(order.status()).isEqualTo(WorkOrderStatus.SUBMITTED);
    }

    @Test
    void workOutsideTheScopeIsNotAccepted() {
        WorkOrder order = submitted(calibration("100"));
        Acceptance uncovered = new Acceptance(
                BY,
                NOW,
                MONDAY,
                PROMISED,
                false,
                new Acceptance.Review(EnumSet.allOf(ReviewPoint.class), null),
                Map.of(1, new LineTerms(false, "JJF 1587-2016", null)));
        refuses(ReceptionError.OUT_OF_SCOPE, () -> order.accept(uncovered));
    }

    @Test
    void nobodyPromisesYesterday() {
        WorkOrder order = submitted(calibration("100"));
        LocalDate yesterday = MONDAY.minusDays(1);
        refuses(
                ReceptionError.DUE_IN_THE_PAST,
                () -> order.accept(acceptance(order, false, EnumSet.allOf(ReviewPoint.class), yesterday)));
    }

    @Test
    void mandatoryVerificationIsFree() {
        WorkOrder order = submitted(verification(MandatoryPurpose.SAFETY, null));
        order.accept(acceptance(order, true));
        assertThat(order.view(MONDAY).feeTotal()).isEqualTo(Money.ZERO);
        assertThat(order.view(MONDAY).lines().get(0).mandatory()).isTrue();
    }

    @Test
    void mandatoryVerificationIsNotCharged() {
        WorkOrder order = submitted(verification(MandatoryPurpose.SAFETY, "30"));
        refuses(ReceptionError.MANDATORY_IS_FREE, () -> order.accept(acceptance(order, true)));
    }

    @Test
    void theSameInstrumentWithoutAMandatoryPurposeIsCharged() {
        WorkOrder order = submitted(verification(MandatoryPurpose.NONE, "30"));
        order.accept(acceptance(order, true));
        assertThat(order.view(MONDAY).feeTotal()).isEqualTo(Money.of("30"));
    }

    @Test
    void mandatoryWorkCannotBeACalibration() {
        WorkOrder order = submitted(Orders.line(calibration("30"), MandatoryPurpose.TRADE, false, null));
        refuses(ReceptionError.MANDATORY_NEEDS_VERIFICATION, () -> order.accept(acceptance(order, true)));
    }

    @Test
    void conformityNeedsARuleBeforeAcceptance() {
        WorkOrder order = submitted(Orders.line(calibration("30"), MandatoryPurpose.NONE, true, null));
        refuses(ReceptionError.DECISION_RULE_MISSING, () -> order.accept(acceptance(order, false)));
    }

    @Test
    void aVerificationHasNoRuleToAgreeOn() {
        refuses(
                ReceptionError.DECISION_RULE_FOR_VERIFICATION,
                () -> draft(Orders.line(
                        verification(MandatoryPurpose.NONE, "30"), MandatoryPurpose.NONE, true, DecisionRule.SIMPLE)));
    }

    @Test
    void theSameSerialNumberTwiceIsASlip() {
        refuses(ReceptionError.SERIAL_REPEATED, () -> draft(calibration("1"), calibration("2")), 2);
    }

    @Test
    void aRevisedDraftLosesTheLinesThatAreNoLongerThere() {
        WorkOrder order = draft(calibration("1"), calibration("2").withSerial("B"));
        order.revise(order.parties(), Orders.details(List.of(calibration("3").withSerial("C"))));
        assertThat(order.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.instrument().serial()).isEqualTo("C"));
    }

    @Test
    void theDigitsOfARangeStay() {
        WorkOrder order = draft(Orders.ranged("0.00", "1.600"));
        assertThat(order.line(1).instrument().rangeMax()).isEqualTo(new BigDecimal("1.600"));
        refuses(ReceptionError.RANGE_REVERSED, () -> draft(Orders.ranged("2", "1.6")));
    }

    @Test
    void everyInstrumentGetsItsOwnNumberOnceAccepted() {
        WorkOrder order = accepted(calibration("1"), calibration("2").withSerial("B"));
        AtomicInteger drawn = new AtomicInteger();
        List<Item> items = order.announce(() -> new ItemNumber("YP2026-%06d".formatted(drawn.incrementAndGet())));
        assertThat(items).extracting(item -> item.number().value()).containsExactly("YP2026-000001", "YP2026-000002");
        assertThat(order.line(2).itemNumber()).hasToString("YP2026-000002");
    }

    @Test
    void theDayMovesOnlyWhileTheCustomerIsAwaited() {
        PromisedDay turnaround = new PromisedDay(Orders.WEEKENDS, 20, 10);
        WorkOrder waiting = accepted(calibration("1"));
        waiting.suspend(HoldCause.CUSTOMER, "等待客户确认", NOW);
        waiting.resume(turnaround, MONDAY.plusDays(7));
        assertThat(waiting.dueOn()).isEqualTo(PROMISED.plusDays(7));

        WorkOrder ours = accepted(calibration("1"));
        ours.suspend(HoldCause.EQUIPMENT, "标准器送检", NOW);
        ours.resume(turnaround, MONDAY.plusDays(7));
        assertThat(ours.dueOn()).isEqualTo(PROMISED);
        assertThat(ours.status()).isEqualTo(WorkOrderStatus.ACCEPTED);
    }

    @Test
    void anAgreedDayDoesNotFollowThePolicyWhenTheItemsArrive() {
        WorkOrder order = submitted(calibration("1"));
        Acceptance act = acceptance(order, false);
        order.accept(new Acceptance(BY, NOW, MONDAY, PROMISED, true, act.review(), act.terms()));
        order.begin(PROMISED.plusDays(3));
        assertThat(order.status()).isEqualTo(WorkOrderStatus.IN_PROGRESS);
        assertThat(order.dueOn()).isEqualTo(PROMISED);
    }

    @Test
    void theDecisionRuleStandsOnceTheInstrumentIsInTheLaboratory() {
        WorkOrder order = accepted(Orders.line(calibration("1"), MandatoryPurpose.NONE, true, DecisionRule.SIMPLE));
        AmendOrder.Terms change = new AmendOrder.Terms(
                "客户邮件 2026-11-24",
                null,
                false,
                null,
                List.of(new AmendOrder.Line(1, null, true, DecisionRule.GUARD_W_EQ_U, BigDecimal.ONE, null)));
        refuses(ReceptionError.DECISION_RULE_FIXED, () -> order.amend(change, MONDAY, item -> false));
        order.amend(change, MONDAY, item -> true);
        assertThat(order.line(1).decisionRule()).isEqualTo(DecisionRule.GUARD_W_EQ_U);
        assertThat(order.view(MONDAY).contractVersion()).isEqualTo(2);
    }

    @Test
    void aClientWithdrawsOnlyWhatIsNotAccepted() {
        WorkOrder order = accepted(calibration("1"));
        refuses(ReceptionError.ORDER_STATE, () -> order.cancel("不需要了", true), WorkOrderStatus.ACCEPTED);
        order.cancel("客户来电取消", false);
        assertThat(order.status()).isEqualTo(WorkOrderStatus.CANCELLED);
    }

    @Test
    void anUnpaidFeeMayHoldTheReleaseButNeverWhereThereIsNone() {
        WorkOrder charged = accepted(calibration("1"));
        charged.complete(NOW);
        refuses(ReceptionError.FEE_UNPAID, () -> charged.release("王五", BY, NOW, true));
        charged.settleFee("收据 0042");
        charged.release("王五", BY, NOW, true);
        assertThat(charged.status()).isEqualTo(WorkOrderStatus.RELEASED);

        WorkOrder free = submitted(verification(MandatoryPurpose.HEALTH, null));
        free.accept(acceptance(free, true));
        free.complete(NOW);
        refuses(ReceptionError.TAKER_MISSING, () -> free.release(" ", BY, NOW, true));
        free.release("王五", BY, NOW, true);
        assertThat(free.view(MONDAY).steps().taker()).isEqualTo("王五");
    }

    @Test
    void overdueIsAFlagOfRunningOrders() {
        WorkOrder order = accepted(calibration("1"));
        assertThat(order.overdue(PROMISED)).isFalse();
        assertThat(order.overdue(PROMISED.plusDays(1))).isTrue();
        order.complete(NOW);
        assertThat(order.overdue(PROMISED.plusDays(1))).isFalse();
    }

    @Test
    void everyDecisionWithoutAReasonIsRefused() {
        refuses(ReceptionError.REASON_MISSING, () -> submitted(calibration("1")).refuse(" "));
        refuses(ReceptionError.REASON_MISSING, () -> submitted(calibration("1")).returnForCorrection(null));
        refuses(ReceptionError.REASON_MISSING, () -> accepted(calibration("1")).suspend(HoldCause.CUSTOMER, "", NOW));
    }
}
