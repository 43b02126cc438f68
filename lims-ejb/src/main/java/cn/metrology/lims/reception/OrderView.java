package cn.metrology.lims.reception;

import cn.metrology.lims.kernel.Money;
import cn.metrology.lims.kernel.Site;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A work order with its lines. */
public record OrderView(
        String number,
        int version,
        WorkOrderStatus status,
        Site site,
        OrderSource source,
        OrderDetails details,
        String clientName,
        String clientAddress,
        List<OrderLineView> lines,
        Money feeTotal,
        boolean feeSettled,
        LocalDate dueOn,
        boolean overdue,
        int contractVersion,
        Steps steps,
        Hold hold,
        String reason)
        implements Serializable {

    /** What an auditor reads (people.md 2, R*). */
    OrderView withoutContactsAndPrices() {
        return new OrderView(
                number,
                version,
                status,
                site,
                source,
                details.withoutContactsAndFees(),
                clientName,
                clientAddress,
                lines.stream().map(OrderLineView::withoutFee).toList(),
                null,
                feeSettled,
                dueOn,
                overdue,
                contractVersion,
                steps,
                hold,
                reason);
    }

    /** Who took which step, and when; null where it has not been taken. */
    public record Steps(
            Step created,
            Step submitted,
            Step accepted,
            Step completed,
            Step released,
            String reviewRemark,
            String taker)
            implements Serializable {}

    public record Step(String by, Instant at) implements Serializable {}

    /** Why the order waits and since when; null while it does not. */
    public record Hold(HoldCause cause, String reason, Instant since) implements Serializable {}
}
