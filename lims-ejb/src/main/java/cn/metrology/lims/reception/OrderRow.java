package cn.metrology.lims.reception;

import cn.metrology.lims.kernel.Money;
import cn.metrology.lims.kernel.Site;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A work order in a list. */
public record OrderRow(
        String number,
        int version,
        WorkOrderStatus status,
        Site site,
        OrderSource source,
        String clientNumber,
        String clientName,
        String instruments,
        int lineCount,
        boolean urgent,
        Money feeTotal,
        Instant createdAt,
        LocalDate dueOn,
        boolean overdue)
        implements Serializable {
    OrderRow withoutPrice() {
        return new OrderRow(
                number,
                version,
                status,
                site,
                source,
                clientNumber,
                clientName,
                instruments,
                lineCount,
                urgent,
                null,
                createdAt,
                dueOn,
                overdue);
    }
}
