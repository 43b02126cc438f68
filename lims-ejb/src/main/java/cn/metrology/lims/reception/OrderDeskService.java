package cn.metrology.lims.reception;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.procedure.Policies;
import cn.metrology.lims.reception.model.Handover;
import cn.metrology.lims.reception.model.Item;
import cn.metrology.lims.reception.model.Items;
import cn.metrology.lims.reception.model.WorkOrder;
import cn.metrology.lims.reception.model.WorkOrders;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** What the counter decides about an order, from acceptance (受理) to release (取件). */
@Stateless
public class OrderDeskService {
    private WorkOrders orders;
    private Items items;
    private Accepting accepting;
    private Turnaround turnaround;
    private CurrentUser user;
    private Clock clock;

    @Inject
    private Viewer viewer;

    @Inject
    private Policies policies;

    @Inject
    private WorkOrderService writing;

    @Inject
    private OrderProgress progress;

    @Inject
    private Event<ItemWithdrawn> withdrawn;

    protected OrderDeskService() {}

    @Inject
    public OrderDeskService(
            WorkOrders orders, Items items, Accepting accepting, Turnaround turnaround, CurrentUser user, Clock clock) {
        this.orders = orders;
        this.items = items;
        this.accepting = accepting;
        this.turnaround = turnaround;
        this.user = user;
        this.clock = clock;
    }

    /** The whole act at the counter: all of it holds, or nothing is written. */
    @RolesAllowed(Right.ORDER_ACCEPT)
    public OrderView open(@NotNull @Valid CounterOrder command) {
        OrderView written = command.draft() == null
                ? writing.draft(command.details())
                : writing.revise(command.draft(), command.seenVersion(), command.details());
        OrderNumber number = new OrderNumber(written.number());
        OrderView submitted = writing.submit(number, written.version());
        return accept(new AcceptOrder(number, submitted.version(), command.terms()));
    }

    @RolesAllowed(Right.ORDER_ACCEPT)
    public OrderView accept(@NotNull @Valid AcceptOrder command) {
        WorkOrder order = orders.require(command.number(), command.seenVersion(), viewer.visibility());
        accepting.accept(order, command.terms());
        return view(order);
    }

    @RolesAllowed(Right.ORDER_ACCEPT)
    public OrderView returnForCorrection(@NotNull OrderNumber number, int seenVersion, String because) {
        WorkOrder order = orders.require(number, seenVersion, viewer.visibility());
        order.returnForCorrection(because);
        return changed(order);
    }

    @RolesAllowed(Right.ORDER_ACCEPT)
    public OrderView refuse(@NotNull OrderNumber number, int seenVersion, String because) {
        WorkOrder order = orders.require(number, seenVersion, viewer.visibility());
        order.refuse(because);
        return changed(order);
    }

    @RolesAllowed(Right.ORDER_ACCEPT)
    public OrderView suspend(@NotNull OrderNumber number, int seenVersion, @NotNull HoldCause cause, String because) {
        WorkOrder order = orders.require(number, seenVersion, viewer.visibility());
        order.suspend(cause, because, clock.instant());
        return changed(order);
    }

    @RolesAllowed(Right.ORDER_ACCEPT)
    public OrderView resume(@NotNull OrderNumber number, int seenVersion) {
        WorkOrder order = orders.require(number, seenVersion, viewer.visibility());
        LocalDate today = Institute.today(clock);
        order.resume(turnaround.on(today), today);
        progress.advance(order);
        return changed(order);
    }

    @RolesAllowed(Right.ORDER_EDIT)
    public OrderView amend(@NotNull @Valid AmendOrder command) {
        WorkOrder order = orders.require(command.number(), command.seenVersion(), viewer.visibility());
        Set<ItemNumber> atTheCounter = items.ofOrder(order.number()).stream()
                .filter(item -> item.status() == ItemStatus.EXPECTED || item.status() == ItemStatus.RECEIVED)
                .map(Item::number)
                .collect(Collectors.toSet());
        order.amend(command.terms(), Institute.today(clock), atTheCounter::contains);
        return changed(order);
    }

    /** Before work begins. Instruments that are here already wait for their owner. */
    @RolesAllowed(Right.ORDER_ACCEPT)
    public OrderView cancel(@NotNull OrderNumber number, int seenVersion, String because) {
        WorkOrder order = orders.require(number, seenVersion, viewer.visibility());
        order.cancel(because, false);
        Handover act = new Handover(user.id(), clock.instant(), because);
        items.ofOrder(number).forEach(item -> item.orderCancelled(act));
        OrderView view = changed(order);
        items.ofOrder(number).forEach(item -> withdrawn.fire(new ItemWithdrawn(item.number(), because)));
        return view;
    }

    /** Notes under which receipt the fee was paid. */
    @RolesAllowed(Right.ORDER_EDIT)
    public OrderView settleFee(@NotNull OrderNumber number, int seenVersion, String receipt) {
        WorkOrder order = orders.require(number, seenVersion, viewer.visibility());
        order.settleFee(receipt);
        return changed(order);
    }

    /** Hands everything that is still here over to the taker and closes the order. */
    @RolesAllowed(Right.ORDER_ACCEPT)
    public OrderView release(@NotNull OrderNumber number, int seenVersion, String taker) {
        WorkOrder order = orders.require(number, seenVersion, viewer.visibility());
        boolean unpaidFeeHolds = policies.flag("fee.holdRelease", Institute.today(clock));
        order.release(taker, user.id(), clock.instant(), unpaidFeeHolds);
        Handover act = new Handover(user.id(), clock.instant(), null);
        items.ofOrder(number).stream()
                .filter(item -> item.status() == ItemStatus.RETURN_PENDING)
                .forEach(item -> item.giveBack(taker, act));
        return changed(order);
    }

    private OrderView changed(WorkOrder order) {
        orders.flush();
        return view(order);
    }

    private OrderView view(WorkOrder order) {
        return order.view(Institute.today(clock));
    }
}
