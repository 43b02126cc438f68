package cn.metrology.lims.web.security;

import cn.metrology.lims.identity.SessionState;
import cn.metrology.lims.identity.SignIn;
import cn.metrology.lims.identity.SignInCredential;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.identity.TokenCredential;
import cn.metrology.lims.kernel.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A session for browsers, a bearer token for programs; whoever has neither is shown the sign-in page or a 401. */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private SignIn signIn;

    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential instanceof SignInCredential) {
            return signIn(request, credential, context);
        }
        String header = request.getHeader("Authorization");
        if (header != null && header.startsWith(BEARER)) {
            String token = header.substring(BEARER.length()).strip();
            return bearer(new TokenCredential(token, request.getRemoteAddr()), response, context);
        }
        Optional<Session> session = Session.of(request).flatMap(open -> stillOpen(open, request));
        if (session.isPresent()) {
            SessionState state = session.get().state();
            return context.notifyContainerAboutLogin(new CallerPrincipal(state.username()), state.rights());
        }
        return context.isProtected() ? challenge(request, response, context) : context.doNothing();
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        context.cleanClientSubject();
    }

    private AuthenticationStatus signIn(HttpServletRequest request, Credential credential, HttpMessageContext context) {
        CredentialValidationResult result = stores.validate(credential);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        StaffId who = new StaffId(result.getCallerPrincipal().getName());
        Optional<SessionState> state = signIn.state(who);
        if (state.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        Session.begin(request, state.get(), clock.instant());
        return context.notifyContainerAboutLogin(result.getCallerPrincipal(), result.getCallerGroups());
    }

    private AuthenticationStatus bearer(
            TokenCredential credential, HttpServletResponse response, HttpMessageContext context) {
        CredentialValidationResult result = stores.validate(credential);
        if (result.getStatus() == CredentialValidationResult.Status.VALID) {
            return context.notifyContainerAboutLogin(result.getCallerPrincipal(), result.getCallerGroups());
        }
        response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        Refusal.send(response, 401, "unauthenticated");
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** Ends what is too old, blocked or has another password by now; rights are looked up again every few seconds. */
    private Optional<Session> stillOpen(Session session, HttpServletRequest request) {
        Instant now = clock.instant();
        if (session.isOlderThan(Duration.ofHours(Setting.SESSION_HOURS.number()), now)) {
            request.getSession().invalidate();
            return Optional.empty();
        }
        if (session.isFresh(now)) {
            return Optional.of(session);
        }
        Optional<SessionState> state = signIn.state(new StaffId(session.state().username()))
                .filter(current -> current.stamp().equals(session.state().stamp()));
        if (state.isEmpty()) {
            request.getSession().invalidate();
            return Optional.empty();
        }
        Session renewed = session.with(state.get(), now);
        renewed.keep(request);
        return Optional.of(renewed);
    }

    private static AuthenticationStatus challenge(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (Refusal.isForProgram(request)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            Refusal.send(response, 401, "unauthenticated");
            return AuthenticationStatus.SEND_FAILURE;
        }
        String target = request.getContextPath() + "/login.xhtml?from=" + encoded(wanted(request));
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return ajaxRedirect(response, target);
        }
        return context.redirect(target);
    }

    /** A partial response, because a browser follows a plain redirect of an XMLHttpRequest and shows nothing. */
    private static AuthenticationStatus ajaxRedirect(HttpServletResponse response, String target) {
        try {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + target.replace("&", "&amp;") + "\"/></partial-response>");
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException gone) {
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    private static String wanted(HttpServletRequest request) {
        boolean fetch = "GET".equals(request.getMethod());
        String query = request.getQueryString();
        return fetch ? request.getServletPath() + (query == null ? "" : "?" + query) : request.getServletPath();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
