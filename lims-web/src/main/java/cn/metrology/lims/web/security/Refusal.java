package cn.metrology.lims.web.security;

import cn.metrology.lims.kernel.Texts;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Problem details (RFC 9457) from before the REST layer is reached. */
final class Refusal {
    private static final Logger LOG = Logger.getLogger(Refusal.class.getName());

    private Refusal() {}

    static boolean isForProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    static void send(HttpServletResponse response, int status, String code) {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        try {
            response.getWriter()
                    .write(Json.createObjectBuilder()
                            .add("type", "urn:lims:problem:" + code)
                            .add("title", code)
                            .add("status", status)
                            .add("detail", Texts.of(Texts.CHINESE).text("web.refusal." + code))
                            .build()
                            .toString());
            response.flushBuffer();
        } catch (IOException gone) {
            LOG.log(Level.FINE, "The caller has left", gone);
        }
    }
}
