package cn.metrology.lims.reception;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.reception.model.Handover;
import cn.metrology.lims.reception.model.Item;
import cn.metrology.lims.reception.model.Items;
import cn.metrology.lims.reception.model.WorkOrder;
import cn.metrology.lims.reception.model.WorkOrders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** An announced instrument arrives: the same act whether it comes with its order or later. */
@ApplicationScoped
class Receiving {
    private WorkOrders orders;
    private Items items;
    private OrderProgress progress;
    private CurrentUser user;
    private Clock clock;
    private Event<ItemReceived> received;

    protected Receiving() {}

    @Inject
    Receiving(
            WorkOrders orders,
            Items items,
            OrderProgress progress,
            CurrentUser user,
            Clock clock,
            Event<ItemReceived> received) {
        this.orders = orders;
        this.items = items;
        this.progress = progress;
        this.user = user;
        this.clock = clock;
        this.received = received;
    }

    void receive(Item item, ReceiveItem said) {
        WorkOrder order = orders.lockForItem(item);
        order.line(item.lineNo()).identify(said.serial());
        item.receive(
                said.condition(),
                said.accessories(),
                Institute.today(clock),
                new Handover(user.id(), clock.instant(), null));
        items.flush();
        progress.itemMoved(item);
        received.fire(new ItemReceived(item.number()));
    }
}
