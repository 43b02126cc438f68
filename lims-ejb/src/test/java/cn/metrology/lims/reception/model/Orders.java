package cn.metrology.lims.reception.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.client.ClientView;
import cn.metrology.lims.client.Division;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.kernel.WorkingDays;
import cn.metrology.lims.procedure.DecisionRule;
import cn.metrology.lims.procedure.ItemUse;
import cn.metrology.lims.reception.LineDetails;
import cn.metrology.lims.reception.MandatoryPurpose;
import cn.metrology.lims.reception.OrderDetails;
import cn.metrology.lims.reception.OrderNumber;
import cn.metrology.lims.reception.OrderSource;
import cn.metrology.lims.reception.ReviewPoint;
import cn.metrology.lims.reception.ServicePlace;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Orders in every state, and the words of the tests about them. */
final class Orders {
    static final StaffId BY = new StaffId("shouli");
    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final LocalDate PROMISED = LocalDate.of(2026, 12, 7);
    static final WorkingDays WEEKENDS = new WorkingDays(Set.of(), Set.of(), Set.of());
    static final ClientView CLIENT = new ClientView(
            "C000001",
            1,
            "萍乡市第一人民医院",
            "pxsdyrmyy",
            null,
            "安源区",
            null,
            Division.ANYUAN,
            Site.PINGXIANG,
            null,
            List.of());

    private Orders() {}

    static OrderDetails details(List<LineDetails> lines) {
        return new OrderDetails(
                "C000001",
                Site.PINGXIANG,
                "李四",
                "0799-6660000",
                null,
                null,
                ServicePlace.IN_HOUSE,
                false,
                false,
                null,
                lines);
    }

    static WorkOrder draft(LineDetails... lines) {
        OrderDetails said = details(List.of(lines));
        return new WorkOrder(
                new OrderNumber("WT2026-000001"), OrderSource.COUNTER, new Parties(CLIENT, said), said, BY, NOW);
    }

    static WorkOrder submitted(LineDetails... lines) {
        WorkOrder order = draft(lines);
        order.submit(BY, NOW);
        return order;
    }

    static WorkOrder accepted(LineDetails... lines) {
        WorkOrder order = submitted(lines);
        order.accept(acceptance(order, false));
        return order;
    }

    static Acceptance acceptance(WorkOrder order, boolean mandatoryEntry) {
        return acceptance(order, mandatoryEntry, EnumSet.allOf(ReviewPoint.class), PROMISED);
    }

    static Acceptance acceptance(WorkOrder order, boolean mandatoryEntry, Set<ReviewPoint> settled, LocalDate due) {
        LineTerms terms = new LineTerms(mandatoryEntry, "JJF 1587-2016", "SQ-0042");
        Map<Integer, LineTerms> all =
                order.lines().stream().collect(Collectors.toMap(OrderLine::lineNo, line -> terms));
        return new Acceptance(BY, NOW, MONDAY, due, false, new Acceptance.Review(settled, null), all);
    }

    static LineDetails calibration(String fee) {
        return line(ServiceKind.CALIBRATION, "0", "1000", new BigDecimal(fee));
    }

    static LineDetails verification(MandatoryPurpose purpose, String fee) {
        LineDetails line = line(ServiceKind.VERIFICATION, "0", "1.6", fee == null ? null : new BigDecimal(fee));
        return line(line, purpose, false, null);
    }

    static LineDetails ranged(String min, String max) {
        return line(ServiceKind.VERIFICATION, min, max, BigDecimal.TEN);
    }

    static LineDetails line(LineDetails of, MandatoryPurpose purpose, boolean conformity, DecisionRule rule) {
        return new LineDetails(
                of.itemCode(),
                of.instrumentName(),
                of.serviceKind(),
                of.model(),
                of.serial(),
                of.manufacturer(),
                of.rangeMin(),
                of.rangeMax(),
                of.unit(),
                of.accuracyClass(),
                of.resolution(),
                of.parameters(),
                of.use(),
                purpose,
                of.requirement(),
                of.accessories(),
                of.condition(),
                conformity,
                rule,
                of.fee(),
                of.waiverReason());
    }

    private static LineDetails line(ServiceKind kind, String min, String max, BigDecimal fee) {
        return new LineDetails(
                "MEC-021",
                "一般压力表",
                kind,
                "YB-150",
                "A1",
                "上海仪表",
                new BigDecimal(min),
                new BigDecimal(max),
                "MPa",
                "1.6",
                new BigDecimal("0.05"),
                Map.of(),
                ItemUse.SUBSEQUENT,
                MandatoryPurpose.NONE,
                null,
                null,
                "完好",
                false,
                null,
                fee,
                null);
    }

    /** Refused with exactly this code, and the refusal names every one of these things. */
    static void refuses(ReceptionError code, ThrowingCallable act, Object... named) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.args()).containsAll(List.of(named));
        });
    }
}
