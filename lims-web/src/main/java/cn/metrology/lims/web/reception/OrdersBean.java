package cn.metrology.lims.web.reception;

import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.reception.OrderRow;
import cn.metrology.lims.reception.OrderSource;
import cn.metrology.lims.reception.WorkOrderService;
import cn.metrology.lims.reception.WorkOrderStatus;
import cn.metrology.lims.web.faces.PageModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Page state of orders.xhtml and portal/orders.xhtml: the filters of a list of work orders. */
@Named
@ViewScoped
public class OrdersBean implements Serializable {
    private static final int STEPS = 5;

    @Inject
    private WorkOrderService service;

    private PageModel<OrderRow> rows;
    private String text;
    private WorkOrderStatus status;
    private OrderSource source;
    private Site site;
    private String client;
    private boolean overdue;
    private LocalDate from;
    private LocalDate to;

    @PostConstruct
    void open() {
        rows = new PageModel<>(service::page, OrderRow::number);
    }

    public void filter() {
        rows.filter("text", text);
        rows.filter("status", status);
        rows.filter("source", source);
        rows.filter("site", site);
        rows.filter("client", client);
        rows.filter("overdue", overdue ? "true" : null);
        rows.filter("from", from);
        rows.filter("to", to);
    }

    /** How far an order has come, from 0 to 5: what a client sees as progress. */
    private static int reached(OrderRow row) {
        return switch (row.status()) {
            case DRAFT, REFUSED, CANCELLED -> 0;
            case SUBMITTED -> 1;
            case ACCEPTED -> 2;
            case IN_PROGRESS, ON_HOLD -> 3;
            case COMPLETED -> 4;
            case RELEASED, ARCHIVED -> 5;
        };
    }

    public List<Boolean> stepsOf(OrderRow row) {
        int reached = reached(row);
        return IntStream.rangeClosed(1, STEPS).mapToObj(step -> step <= reached).toList();
    }

    public PageModel<OrderRow> getRows() {
        return rows;
    }

    public WorkOrderStatus[] getStates() {
        return WorkOrderStatus.values();
    }

    public OrderSource[] getSources() {
        return OrderSource.values();
    }

    public Site[] getSites() {
        return Site.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public WorkOrderStatus getStatus() {
        return status;
    }

    public void setStatus(WorkOrderStatus status) {
        this.status = status;
    }

    public OrderSource getSource() {
        return source;
    }

    public void setSource(OrderSource source) {
        this.source = source;
    }

    public Site getSite() {
        return site;
    }

    public void setSite(Site site) {
        this.site = site;
    }

    public String getClient() {
        return client;
    }

    public void setClient(String client) {
        this.client = client;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
