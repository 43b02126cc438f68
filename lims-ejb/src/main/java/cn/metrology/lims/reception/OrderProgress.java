package cn.metrology.lims.reception;

import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.reception.model.Item;
import cn.metrology.lims.reception.model.Items;
import cn.metrology.lims.reception.model.WorkOrder;
import cn.metrology.lims.reception.model.WorkOrders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Moves an order on when its items have moved: the transitions that flows.md §1 gives to the system. */
@ApplicationScoped
class OrderProgress {
    private WorkOrders orders;
    private Items items;
    private Turnaround turnaround;
    private Clock clock;

    protected OrderProgress() {}

    @Inject
    OrderProgress(WorkOrders orders, Items items, Turnaround turnaround, Clock clock) {
        this.orders = orders;
        this.items = items;
        this.turnaround = turnaround;
        this.clock = clock;
    }

    void itemMoved(Item moved) {
        items.flush();
        advance(orders.lockForItem(moved));
    }

    /** Also after a hold: meanwhile all items may have arrived, or even been finished. */
    void advance(WorkOrder order) {
        List<ItemStatus> states =
                items.ofOrder(order.number()).stream().map(Item::status).toList();
        if (states.contains(ItemStatus.EXPECTED) || states.stream().allMatch(ItemStatus.CANCELLED::equals)) {
            return;
        }
        order.begin(turnaround.of(order, Institute.today(clock)));
        if (order.status().running() && states.stream().allMatch(ItemStatus::workOver)) {
            order.complete(clock.instant());
        }
        orders.flush();
    }
}
