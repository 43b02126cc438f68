package cn.metrology.lims.web.reception;

import cn.metrology.lims.client.ClientNumber;
import cn.metrology.lims.client.ClientService;
import cn.metrology.lims.client.ClientView;
import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.reception.OrderDetails;
import cn.metrology.lims.reception.OrderNumber;
import cn.metrology.lims.reception.OrderView;
import cn.metrology.lims.reception.ServicePlace;
import cn.metrology.lims.reception.WorkOrderService;
import cn.metrology.lims.reception.WorkOrderStatus;
import cn.metrology.lims.web.faces.FieldErrors;
import cn.metrology.lims.web.faces.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Page state of portal/new.xhtml: a client writes its own order and submits it. */
@Named
@ViewScoped
public class PortalOrderBean implements Serializable {
    @Inject
    private WorkOrderService orders;

    @Inject
    private ClientService clients;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    @Inject
    private FieldErrors errors;

    @Inject
    private OrderLines lines;

    private String number;
    private int version;
    private OrderForm form = new OrderForm();

    @PostConstruct
    void begin() {
        ClientView own = clients.find(new ClientNumber(user.clientNumber().orElseThrow()));
        form.choose(own);
        form.setSite(own.site());
        lines.add();
    }

    /** With {@code ?no=} a draft, or an order that was returned, is taken up again. */
    public String open() {
        if (number == null || version > 0) {
            return null;
        }
        OrderView order = orders.find(new OrderNumber(number));
        if (order.status() != WorkOrderStatus.DRAFT) {
            return "/portal/orders.xhtml?faces-redirect=true";
        }
        version = order.version();
        form = new OrderForm(
                order, clients.find(new ClientNumber(order.details().clientNumber())));
        lines.show(order.details(), form.getSite());
        return null;
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
        return save(false);
    }

    public String submit() {
        return save(true);
    }

    private String save(boolean submit) {
        OrderDetails details = form.details(lines.details());
        if (!lines.mark(errors.of(details))) {
            messages.refuse("reception.new.check");
            return null;
        }
        try {
            OrderView saved =
                    number == null ? orders.draft(details) : orders.revise(new OrderNumber(number), version, details);
            if (submit) {
                number = saved.number();
                version = saved.version();
                saved = orders.submit(new OrderNumber(number), version);
            }
            messages.done(submit ? "reception.order.submitted" : "reception.new.drafted", saved.number());
            messages.keep();
            return "/portal/orders.xhtml?faces-redirect=true";
        } catch (BusinessException refusal) {
            lines.mark(refusal);
            messages.refused(refusal);
            return null;
        }
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

    public Site[] getSites() {
        return Site.values();
    }

    public ServicePlace[] getPlaces() {
        return ServicePlace.values();
    }
}
