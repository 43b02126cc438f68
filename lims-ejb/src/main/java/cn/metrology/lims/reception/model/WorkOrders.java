package cn.metrology.lims.reception.model;

import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.reception.OrderNumber;
import cn.metrology.lims.reception.OrderRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All work orders, as far as the asking person may see them. */
public interface WorkOrders {
    void add(WorkOrder order);

    Optional<WorkOrder> find(OrderNumber number, Visibility who);

    /** The order as the caller last saw it; refuses with ORDER_CHANGED when it has moved on. */
    WorkOrder require(OrderNumber number, int seenVersion, Visibility who);

    /**
     * The order, locked until the transaction ends, for a consequence of what happened to one of its items, whoever
     * acts: of two items that are finished at once, the second must see the first.
     */
    WorkOrder lockForItem(Item item);

    /**
     * Filters: {@code text} (order number, client, initials, instrument, serial number), {@code status},
     * {@code source}, {@code site}, {@code client}, {@code overdue}, {@code from}, {@code to} (day of creation).
     */
    Page<OrderRow> page(PageRequest request, Visibility who, LocalDate today);

    /** Released before this moment and not archived yet, whoever asks. */
    List<WorkOrder> releasedBefore(Instant moment);

    /** Writes now, so that a lost race is refused with ORDER_CHANGED here and not at commit. */
    void flush();
}
