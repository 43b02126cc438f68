package cn.metrology.lims.web.faces;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.web.security.Session;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;

/** The person in front of the page. What {@code may} hides is a courtesy; the services protect. */
@Named
@RequestScoped
public class Me {
    @Inject
    private CurrentUser user;

    private String name;

    /** On an error page the container may have dropped the caller: then the services see an anonymous one. */
    public boolean isSignedIn() {
        Principal caller =
                FacesContext.getCurrentInstance().getExternalContext().getUserPrincipal();
        return caller != null && !"ANONYMOUS".equalsIgnoreCase(user.id().value());
    }

    public boolean may(String right) {
        return isSignedIn() && user.may(right);
    }

    public String getName() {
        if (name == null) {
            name = isSignedIn() ? user.name() : "";
        }
        return name;
    }

    public String getId() {
        return isSignedIn() ? user.id().value() : "";
    }

    public Site getSite() {
        return user.site();
    }

    /** For scripts that call the API on the strength of the session. */
    public String getCsrfToken() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return Session.of(request).map(Session::csrfToken).orElse("");
    }

    public String signOut() throws ServletException {
        ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
        ((HttpServletRequest) context.getRequest()).logout();
        context.invalidateSession();
        return "/login.xhtml?faces-redirect=true";
    }
}
