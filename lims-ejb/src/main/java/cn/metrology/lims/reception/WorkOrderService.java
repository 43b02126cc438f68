package cn.metrology.lims.reception;

import cn.metrology.lims.client.ClientNumber;
import cn.metrology.lims.client.ClientService;
import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Reason;
import cn.metrology.lims.reception.model.Parties;
import cn.metrology.lims.reception.model.ReceptionError;
import cn.metrology.lims.reception.model.WorkOrder;
import cn.metrology.lims.reception.model.WorkOrders;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;

/** Writing an order and asking for it: what the counter and, for their own orders, the clients do. */
@Stateless
public class WorkOrderService {
    private WorkOrders orders;
    private OrderNumbers numbers;
    private ClientService clients;
    private CurrentUser user;
    private Viewer viewer;
    private Clock clock;

    @Inject
    private Reason reason;

    protected WorkOrderService() {}

    @Inject
    public WorkOrderService(
            WorkOrders orders,
            OrderNumbers numbers,
            ClientService clients,
            CurrentUser user,
            Viewer viewer,
            Clock clock) {
        this.orders = orders;
        this.numbers = numbers;
        this.clients = clients;
        this.user = user;
        this.viewer = viewer;
        this.clock = clock;
    }

    @RolesAllowed({Right.ORDER_EDIT, Right.PORTAL_USE})
    public OrderView draft(@NotNull @Valid OrderDetails details) {
        OrderSource source = viewer.isClient() ? OrderSource.PORTAL : OrderSource.COUNTER;
        OrderDetails said = allowed(details);
        Parties parties = parties(said);
        WorkOrder order =
                new WorkOrder(numbers.order(details.site()), source, parties, said, user.id(), clock.instant());
        orders.add(order);
        orders.flush();
        return view(order);
    }

    @RolesAllowed({Right.ORDER_EDIT, Right.PORTAL_USE})
    public OrderView revise(@NotNull OrderNumber number, int seenVersion, @NotNull @Valid OrderDetails details) {
        WorkOrder order = orders.require(number, seenVersion, viewer.visibility());
        OrderDetails said = allowed(details);
        order.revise(parties(said), said);
        orders.flush();
        return view(order);
    }

    @RolesAllowed({Right.ORDER_EDIT, Right.PORTAL_USE})
    public OrderView submit(@NotNull OrderNumber number, int seenVersion) {
        WorkOrder order = orders.require(number, seenVersion, viewer.visibility());
        order.submit(user.id(), clock.instant());
        orders.flush();
        return view(order);
    }

    /** Before acceptance: by the counter, or by the client itself. */
    @RolesAllowed({Right.ORDER_EDIT, Right.PORTAL_USE})
    public OrderView withdraw(@NotNull OrderNumber number, int seenVersion, String because) {
        WorkOrder order = orders.require(number, seenVersion, viewer.visibility());
        reason.of(because);
        order.cancel(because, true);
        orders.flush();
        return view(order);
    }

    @RolesAllowed({Right.ORDER_READ, Right.PORTAL_USE})
    public OrderView find(@NotNull OrderNumber number) {
        return orders.find(number, viewer.visibility())
                .map(this::view)
                .orElseThrow(() -> new BusinessException(ReceptionError.ORDER_NOT_FOUND, number));
    }

    @RolesAllowed({Right.ORDER_READ, Right.PORTAL_USE})
    public Page<OrderRow> page(@NotNull PageRequest request) {
        return orders.page(request, viewer.visibility(), Institute.today(clock)).map(viewer::shown);
    }

    /** Prices are the counter's: what a client sends there is left out. */
    private OrderDetails allowed(OrderDetails details) {
        return viewer.isClient() ? details.withoutFees() : details;
    }

    /** The client must exist, and a client orders for nobody but itself: a foreign number is not found. */
    private Parties parties(OrderDetails details) {
        return new Parties(clients.find(new ClientNumber(details.clientNumber())), details);
    }

    private OrderView view(WorkOrder order) {
        return viewer.shown(order.view(Institute.today(clock)));
    }
}
