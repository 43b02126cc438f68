package cn.metrology.lims.web.identity;

import cn.metrology.lims.identity.SignIn;
import cn.metrology.lims.identity.SignInCredential;
import cn.metrology.lims.web.faces.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** Page state of login.xhtml. */
@Named
@RequestScoped
public class LoginBean {
    @Inject
    private SecurityContext security;

    @Inject
    private SignIn signIn;

    @Inject
    private Language language;

    private String username;
    private String password;
    private String from;

    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        SignInCredential typed = new SignInCredential(
                username == null ? "" : username.strip(), password == null ? "" : password, request.getRemoteAddr());
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams().credential(typed).newAuthentication(true));
        if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(request.getContextPath() + target());
            faces.responseComplete();
        } else {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, refusal(typed), null));
        }
    }

    private String refusal(SignInCredential typed) {
        Optional<Instant> locked = signIn.lockedUntil(typed.username(), typed.address());
        return locked.map(until -> language.texts().text("identity.ACCOUNT_LOCKED", until))
                .orElseGet(() -> language.texts().text("identity.login.refused"));
    }

    /** Only a page of our own: {@code //elsewhere} would leave the site. */
    private String target() {
        boolean ours = from != null && from.startsWith("/") && !from.startsWith("//") && !from.contains("\\");
        return ours && from.contains(".xhtml") && !from.startsWith("/login") ? from : "/index.xhtml";
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
