package cn.metrology.lims.web.identity;

import cn.metrology.lims.identity.AccountService;
import cn.metrology.lims.identity.AccountView;
import cn.metrology.lims.identity.Role;
import cn.metrology.lims.identity.SaveAccount;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.web.faces.Messages;
import cn.metrology.lims.web.faces.PageModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Page state of accounts.xhtml. */
@Named
@ViewScoped
public class AccountsBean implements Serializable {
    @Inject
    private AccountService service;

    @Inject
    private Messages messages;

    private PageModel<AccountView> model;
    private String text;
    private AccountView edited;
    private String username;
    private String name;
    private Site site = Site.PINGXIANG;
    private List<Role> roles = new ArrayList<>();
    private String clientNumber;
    private String temporaryPassword;
    private String temporaryFor;

    @PostConstruct
    void prepare() {
        model = new PageModel<>(service::page, AccountView::username);
    }

    public void search() {
        model.filter("text", text);
    }

    public void begin() {
        edited = null;
        username = null;
        name = null;
        site = Site.PINGXIANG;
        roles = new ArrayList<>();
        clientNumber = null;
    }

    public void edit(AccountView row) {
        edited = row;
        username = row.username();
        name = row.name();
        site = row.site();
        roles = new ArrayList<>(row.roles());
        clientNumber = row.clientNumber();
    }

    public void save() {
        Set<Role> chosen = roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
        SaveAccount command = new SaveAccount(username == null ? "" : username, name, site, chosen, clientNumber);
        try {
            if (edited == null) {
                show(username, service.open(command));
            } else {
                service.change(command, edited.version());
            }
            messages.done("identity.accounts.saved", username);
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    public void block(AccountView row) {
        attempt(() -> service.block(new StaffId(row.username()), row.version()), row);
    }

    public void unblock(AccountView row) {
        attempt(() -> service.unblock(new StaffId(row.username()), row.version()), row);
    }

    public void reset(AccountView row) {
        attempt(() -> show(row.username(), service.resetPassword(new StaffId(row.username()), row.version())), row);
    }

    private void attempt(Runnable action, AccountView row) {
        try {
            action.run();
            messages.done("identity.accounts.saved", row.username());
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    private void show(String owner, String password) {
        temporaryFor = owner;
        temporaryPassword = password;
    }

    public PageModel<AccountView> getModel() {
        return model;
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    public Site[] getSites() {
        return Site.values();
    }

    public boolean isNew() {
        return edited == null;
    }

    public String getTemporaryPassword() {
        return temporaryPassword;
    }

    public String getTemporaryFor() {
        return temporaryFor;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Site getSite() {
        return site;
    }

    public void setSite(Site site) {
        this.site = site;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = roles;
    }

    public String getClientNumber() {
        return clientNumber;
    }

    public void setClientNumber(String clientNumber) {
        this.clientNumber = clientNumber;
    }
}
