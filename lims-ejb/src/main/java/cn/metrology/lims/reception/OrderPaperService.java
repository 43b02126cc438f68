package cn.metrology.lims.reception;

import cn.metrology.lims.identity.Right;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.identity.StaffNames;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.reception.model.Items;
import cn.metrology.lims.reception.model.ReceptionError;
import cn.metrology.lims.reception.model.WorkOrders;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Prints what the counter hands out: labels for the instruments, a receipt for whoever brought them. */
@Stateless
public class OrderPaperService {
    private WorkOrders orders;
    private Items items;
    private ReceptionPapers papers;
    private Viewer viewer;
    private StaffNames names;
    private Clock clock;

    protected OrderPaperService() {}

    @Inject
    public OrderPaperService(
            WorkOrders orders, Items items, ReceptionPapers papers, Viewer viewer, StaffNames names, Clock clock) {
        this.orders = orders;
        this.items = items;
        this.papers = papers;
        this.viewer = viewer;
        this.names = names;
        this.clock = clock;
    }

    @RolesAllowed({Right.ITEM_HANDLE, Right.ORDER_READ})
    public byte[] labels(@NotNull OrderNumber number) {
        List<ItemView> all = items.viewsOfOrder(number, viewer.visibility());
        if (all.isEmpty()) {
            throw new BusinessException(ReceptionError.NOTHING_TO_LABEL, number);
        }
        return papers.labels(all);
    }

    @RolesAllowed({Right.ITEM_HANDLE, Right.ORDER_READ})
    public byte[] label(@NotNull ItemNumber number) {
        return papers.labels(List.of(items.find(number, viewer.visibility())
                .orElseThrow(() -> new BusinessException(ReceptionError.ITEM_NOT_FOUND, number))));
    }

    @RolesAllowed({Right.ORDER_READ, Right.PORTAL_USE})
    public byte[] receipt(@NotNull OrderNumber number) {
        OrderView order = orders.find(number, viewer.visibility())
                .map(found -> viewer.shown(found.view(Institute.today(clock))))
                .orElseThrow(() -> new BusinessException(ReceptionError.ORDER_NOT_FOUND, number));
        OrderView.Step accepted = order.steps().accepted();
        LocalDate day = accepted == null ? null : LocalDate.ofInstant(accepted.at(), Institute.ZONE);
        String clerk =
                accepted == null ? null : names.of(new StaffId(accepted.by())).orElse(accepted.by());
        return papers.receipt(new Receipt(order, items.viewsOfOrder(number, viewer.visibility()), clerk, day));
    }
}
