package cn.metrology.lims.web.identity;

import cn.metrology.lims.identity.AuditorGrantService;
import cn.metrology.lims.identity.GrantAuditor;
import cn.metrology.lims.identity.GrantView;
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

/** Time-boxed access of auditors, for the quality manager (AC-07). */
@Path("auditor-grants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AuditorGrantResource {
    @Inject
    private AuditorGrantService service;

    @GET
    public List<GrantView> all() {
        return service.all();
    }

    @POST
    public Response grant(@NotNull @Valid GrantAuditor command) {
        GrantView view = service.grant(command);
        return Response.created(URI.create("auditor-grants/" + view.number()))
                .entity(view)
                .build();
    }

    @PUT
    @Path("{number}/end")
    public GrantView end(@PathParam("number") String number) {
        return service.end(number);
    }
}
