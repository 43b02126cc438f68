package cn.metrology.lims.web.security;

import cn.metrology.lims.audit.CallOrigin;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/**
 * Behind the sign-in: a state change through the API on the strength of a cookie needs the session's token in a header
 * (another site can send the cookie, but not read the token), and a temporary password must be replaced first.
 */
@WebFilter("/*")
public class Guard extends HttpFilter {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String PASSWORD_PAGE = "/account/password.xhtml";
    private static final Set<String> ALWAYS = Set.of(PASSWORD_PAGE, "/login.xhtml", "/api/v1/session");

    @Inject
    private CallOrigin origin;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers(request, response);
        origin.from(request.getRemoteAddr());
        Optional<Session> session = Session.of(request);
        boolean byCookie = request.getHeader("Authorization") == null && session.isPresent();
        if (byCookie && Refusal.isForProgram(request) && !HARMLESS.contains(request.getMethod())) {
            if (!isToken(request.getHeader("X-CSRF-Token"), session.get().csrfToken())) {
                Refusal.send(response, 403, "csrf");
                return;
            }
        }
        if (byCookie && session.get().state().passwordChangeDue() && !isAlwaysOpen(request)) {
            if (Refusal.isForProgram(request)) {
                Refusal.send(response, 403, "passwordDue");
            } else {
                response.sendRedirect(request.getContextPath() + PASSWORD_PAGE);
            }
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isAlwaysOpen(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return ALWAYS.contains(path) || path.startsWith("/jakarta.faces.resource/");
    }

    private static boolean isToken(String sent, String expected) {
        return sent != null
                && MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    /** Pages get their content security policy from PrimeFaces, which knows the nonce of its scripts. */
    private static void headers(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
        if (Refusal.isForProgram(request)) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'self'");
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
