package cn.metrology.lims.web.home;

import cn.metrology.lims.certificate.PortalCertificateService;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.measurement.TaskService;
import cn.metrology.lims.measurement.WorksheetService;
import cn.metrology.lims.reception.ItemService;
import cn.metrology.lims.reception.WorkOrderService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Map;

/** What waits along the way of an instrument, from the counter to the client. */
@ApplicationScoped
public class WorkTiles {
    private static final String ORDERS = "/reception/orders.xhtml";

    @Inject
    private WorkOrderService orders;

    @Inject
    private ItemService items;

    @Inject
    private TaskService tasks;

    @Inject
    private WorksheetService worksheets;

    @Inject
    private PortalCertificateService portalCertificates;

    @Produces
    Tile submitted() {
        return new CountTile(
                "web.tile.submitted",
                ORDERS,
                Right.ORDER_ACCEPT,
                "warn",
                10,
                () -> orders.page(where("status", "SUBMITTED")).total());
    }

    @Produces
    Tile overdue() {
        return new CountTile(
                "web.tile.overdue",
                ORDERS,
                Right.ORDER_READ,
                "bad",
                12,
                () -> orders.page(where("overdue", "true")).total());
    }

    @Produces
    Tile toReturn() {
        return new CountTile(
                "web.tile.toReturn",
                ORDERS,
                Right.ITEM_HANDLE,
                "busy",
                14,
                () -> items.page(where("status", "RETURN_PENDING")).total());
    }

    @Produces
    Tile unassigned() {
        return new CountTile(
                "web.tile.unassigned",
                "/measurement/pool.xhtml",
                Right.TASK_ASSIGN,
                "warn",
                20,
                () -> tasks.page(where("status", "UNASSIGNED")).total());
    }

    @Produces
    Tile mine() {
        return new CountTile(
                "web.tile.mine",
                "/measurement/my-tasks.xhtml",
                Right.WORKSHEET_WORK,
                "busy",
                30,
                () -> tasks.mine(PageRequest.of(0, 1)).total());
    }

    @Produces
    Tile toCheck() {
        return new CountTile(
                "web.tile.toCheck",
                "/measurement/checking.xhtml",
                Right.WORKSHEET_CHECK,
                "warn",
                40,
                () -> worksheets.toCheck(PageRequest.of(0, 1)).total());
    }

    @Produces
    Tile toApprove() {
        return new CountTile(
                "web.tile.toApprove",
                "/certificate/approval.xhtml",
                Right.CERTIFICATE_ISSUE,
                "warn",
                50,
                () -> worksheets.toApprove(PageRequest.of(0, 1)).total());
    }

    @Produces
    Tile portalOrders() {
        return new CountTile(
                "web.tile.portalOrders",
                "/portal/orders.xhtml",
                Right.PORTAL_USE,
                "busy",
                60,
                () -> orders.page(PageRequest.of(0, 1)).total());
    }

    @Produces
    Tile portalCertificates() {
        return new CountTile(
                "web.tile.portalCertificates",
                "/portal/certificates.xhtml",
                Right.PORTAL_USE,
                "good",
                62,
                () -> portalCertificates.page(PageRequest.of(0, 1)).total());
    }

    private static PageRequest where(String filter, String value) {
        return new PageRequest(0, 1, null, true, Map.of(filter, value));
    }
}
