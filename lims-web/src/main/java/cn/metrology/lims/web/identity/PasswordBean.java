package cn.metrology.lims.web.identity;

import cn.metrology.lims.identity.OwnAccountService;
import cn.metrology.lims.identity.SessionState;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.web.faces.Messages;
import cn.metrology.lims.web.security.Session;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** Page state of password.xhtml. */
@Named
@RequestScoped
public class PasswordBean {
    @Inject
    private OwnAccountService service;

    @Inject
    private Messages messages;

    private String present;
    private String chosen;
    private String repeated;

    public String change() {
        if (!Objects.equals(chosen, repeated)) {
            messages.refused("identity.password.different");
            return null;
        }
        try {
            SessionState state = service.changePassword(present, chosen);
            Session.renew(request(), state);
            messages.keep();
            messages.done("identity.password.changed");
            return "/index.xhtml?faces-redirect=true";
        } catch (BusinessException refusal) {
            messages.refused(refusal);
            return null;
        }
    }

    public boolean isDue() {
        return Session.of(request())
                .map(session -> session.state().passwordChangeDue())
                .orElse(false);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
