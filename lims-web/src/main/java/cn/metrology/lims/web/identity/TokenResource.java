package cn.metrology.lims.web.identity;

import cn.metrology.lims.identity.IssueToken;
import cn.metrology.lims.identity.IssuedToken;
import cn.metrology.lims.identity.OwnAccountService;
import cn.metrology.lims.identity.TokenView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** The caller's own tokens for programs. */
@Path("tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokenResource {
    @Inject
    private OwnAccountService service;

    @GET
    public List<TokenView> tokens() {
        return service.tokens();
    }

    @POST
    public Response issue(@NotNull @Valid IssueToken command) {
        IssuedToken issued = service.issueToken(command);
        return Response.created(URI.create("tokens/" + issued.view().number()))
                .entity(issued)
                .build();
    }

    @PUT
    @Path("{number}/revoke")
    public TokenView revoke(@PathParam("number") String number) {
        return service.revokeToken(number);
    }
}
