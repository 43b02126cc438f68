package cn.metrology.lims.web.reception;

import cn.metrology.lims.client.ClientNumber;
import cn.metrology.lims.client.ClientService;
import cn.metrology.lims.client.ClientView;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.reception.CounterOrder;
import cn.metrology.lims.reception.OrderDeskService;
import cn.metrology.lims.reception.OrderDetails;
import cn.metrology.lims.reception.OrderNumber;
import cn.metrology.lims.reception.OrderRow;
import cn.metrology.lims.reception.OrderView;
import cn.metrology.lims.reception.ServicePlace;
import cn.metrology.lims.reception.WorkOrderService;
import cn.metrology.lims.reception.WorkOrderStatus;
import cn.metrology.lims.web.client.ClientForm;
import cn.metrology.lims.web.faces.FieldErrors;
import cn.metrology.lims.web.faces.Me;
import cn.metrology.lims.web.faces.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Page state of new.xhtml: one order from the client's name to the printed labels. */
@Named
@ViewScoped
public class NewOrderBean implements Serializable {
    private static final int HISTORY = 8;

    @Inject
    private WorkOrderService orders;

    @Inject
    private OrderDeskService desk;

    @Inject
    private ClientService clients;

    @Inject
    private Messages messages;

    @Inject
    private FieldErrors errors;

    @Inject
    private Me me;

    @Inject
    private OrderLines lines;

    private String number;
    private int version;
    private OrderForm form = new OrderForm();
    private ClientForm newClient;
    private List<OrderRow> history = List.of();

    @PostConstruct
    void begin() {
        form.setSite(me.getSite());
        lines.add();
    }

    /** With {@code ?no=} a draft is taken up again; an order that is none any more is shown as it is. */
    public String open() {
        if (number == null || version > 0) {
            return null;
        }
        OrderView order = orders.find(new OrderNumber(number));
        if (order.status() != WorkOrderStatus.DRAFT) {
            return toOrder(order);
        }
        version = order.version();
        form = new OrderForm(
                order, clients.find(new ClientNumber(order.details().clientNumber())));
        lines.show(order.details(), form.getSite());
        remember();
        return null;
    }

    public void clientChosen() {
        if (form.getClient() != null) {
            form.setContactName(null);
            form.setContactPhone(null);
            choose(clients.find(new ClientNumber(form.getClient().number())));
        }
    }

    private void choose(ClientView client) {
        form.choose(client);
        remember();
    }

    private void remember() {
        history = orders.page(new PageRequest(
                        0,
                        HISTORY,
                        null,
                        true,
                        Map.of("client", form.getClient().number())))
                .rows();
    }

    public void beginClient() {
        newClient = new ClientForm();
        newClient.setSite(me.getSite());
    }

    public void saveClient() {
        if (!errors.accept(newClient.details())) {
            return;
        }
        try {
            ClientView saved = clients.create(newClient.details());
            newClient = null;
            choose(saved);
            messages.done("client.clients.saved", saved.number(), saved.name());
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    /** Everything of an earlier order once more, without its serial numbers being asked again. */
    public void repeat(OrderRow earlier) {
        lines.append(orders.find(new OrderNumber(earlier.number())).details(), form.getSite());
    }

    public void itemChosen(LineForm line) {
        lines.choose(line, form.getSite());
    }

    public void changed(LineForm line) {
        lines.ask(line, form.getSite());
    }

    public void siteChanged() {
        lines.getRows().forEach(this::changed);
    }

    public String saveDraft() {
        OrderDetails details = checked();
        if (details == null) {
            return null;
        }
        try {
            OrderView saved =
                    number == null ? orders.draft(details) : orders.revise(new OrderNumber(number), version, details);
            messages.done("reception.new.drafted", saved.number());
            return toOrder(saved);
        } catch (BusinessException refusal) {
            refused(refusal);
            return null;
        }
    }

    public String accept() {
        OrderDetails details = checked();
        if (details == null) {
            return null;
        }
        try {
            OrderNumber draft = number == null ? null : new OrderNumber(number);
            OrderView accepted = desk.open(new CounterOrder(draft, version, details, form.terms()));
            messages.done("reception.new.accepted", accepted.number());
            return toOrder(accepted);
        } catch (BusinessException refusal) {
            refused(refusal);
            return null;
        }
    }

    private String toOrder(OrderView order) {
        messages.keep();
        return "/reception/order.xhtml?faces-redirect=true&no=" + order.number();
    }

    private void refused(BusinessException refusal) {
        lines.mark(refusal);
        messages.refused(refusal);
    }

    private OrderDetails checked() {
        OrderDetails details = form.details(lines.details());
        boolean clean = lines.mark(errors.of(details));
        if (form.getClient() == null) {
            messages.refuse("reception.new.clientMissing");
            return null;
        }
        if (!clean) {
            messages.refuse("reception.new.check");
            return null;
        }
        return details;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public OrderForm getForm() {
        return form;
    }

    public OrderLines getLines() {
        return lines;
    }

    public ClientForm getNewClient() {
        return newClient;
    }

    public List<OrderRow> getHistory() {
        return history;
    }

    public Site[] getSites() {
        return Site.values();
    }

    public ServicePlace[] getPlaces() {
        return ServicePlace.values();
    }
}
