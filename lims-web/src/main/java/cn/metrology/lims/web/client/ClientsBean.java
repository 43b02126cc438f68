package cn.metrology.lims.web.client;

import cn.metrology.lims.client.ChangeClient;
import cn.metrology.lims.client.ClientNumber;
import cn.metrology.lims.client.ClientRow;
import cn.metrology.lims.client.ClientService;
import cn.metrology.lims.client.ClientView;
import cn.metrology.lims.client.Division;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.web.faces.FieldErrors;
import cn.metrology.lims.web.faces.Me;
import cn.metrology.lims.web.faces.Messages;
import cn.metrology.lims.web.faces.PageModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Page state of clients.xhtml: the register at the left, one client at the right. */
@Named
@ViewScoped
public class ClientsBean implements Serializable {
    @Inject
    private ClientService service;

    @Inject
    private Messages messages;

    @Inject
    private FieldErrors errors;

    @Inject
    private Me me;

    private PageModel<ClientRow> rows;
    private String text;
    private Division division;
    private ClientForm form;

    @PostConstruct
    void open() {
        rows = new PageModel<>(service::page, ClientRow::number);
    }

    public void filter() {
        rows.filter("text", text);
        rows.filter("division", division);
    }

    public void add() {
        form = new ClientForm();
        form.setSite(me.getSite());
        form.setDivision(me.getSite() == Site.LIANHUA ? Division.LIANHUA : Division.ANYUAN);
    }

    public void edit(ClientRow row) {
        form = new ClientForm(service.find(new ClientNumber(row.number())));
    }

    public void save() {
        if (!errors.accept(form.details())) {
            return;
        }
        try {
            ClientView saved = form.getNumber() == null
                    ? service.create(form.details())
                    : service.change(
                            new ChangeClient(new ClientNumber(form.getNumber()), form.getVersion(), form.details()));
            form = new ClientForm(saved);
            messages.done("client.clients.saved", saved.number(), saved.name());
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    public void close() {
        form = null;
    }

    public PageModel<ClientRow> getRows() {
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Division getDivision() {
        return division;
    }

    public void setDivision(Division division) {
        this.division = division;
    }

    public Division[] getDivisions() {
        return Division.values();
    }

    public Site[] getSites() {
        return Site.values();
    }

    public ClientForm getForm() {
        return form;
    }
}
