package cn.metrology.lims.web.identity;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.OwnAccountService;
import cn.metrology.lims.web.security.Session;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Who the caller is to us, and the token that a browser's own changes have to carry. */
@Path("session")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {
    @Inject
    private CurrentUser user;

    @Inject
    private OwnAccountService account;

    @Context
    private HttpServletRequest request;

    /** {@code csrfToken} is null for a program, which needs none. */
    public record SessionView(String username, String name, String site, List<String> rights, String csrfToken) {}

    @GET
    public SessionView session() {
        return new SessionView(
                user.id().value(),
                user.name(),
                user.site().name(),
                account.rights(),
                Session.of(request).map(Session::csrfToken).orElse(null));
    }
}
