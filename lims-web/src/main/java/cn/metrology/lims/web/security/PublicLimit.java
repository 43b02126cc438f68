package cn.metrology.lims.web.security;

import cn.metrology.lims.kernel.Setting;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/** Nobody needs to check more than some documents a minute; whoever does is guessing numbers and codes (CT-15). */
@WebFilter({"/verify.xhtml", "/api/v1/public/*"})
public class PublicLimit extends HttpFilter {
    private final transient RequestRate rate =
            new RequestRate(Setting.PUBLIC_CHECKS_PER_MINUTE.number(), Clock.systemUTC());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long wait = rate.secondsToWait(request.getRemoteAddr());
        if (wait == 0) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Retry-After", Long.toString(wait));
        if (Refusal.isForProgram(request)) {
            Refusal.send(response, 429, "tooMany");
        } else {
            response.sendError(429);
        }
    }
}
