package cn.metrology.lims.web.people;

import cn.metrology.lims.people.AuthorisationService;
import cn.metrology.lims.people.AuthorisationView;
import cn.metrology.lims.people.GrantAuthorisation;
import cn.metrology.lims.people.QualificationView;
import cn.metrology.lims.web.rest.Answers;
import cn.metrology.lims.web.rest.IfMatch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Who may do what. */
@Path("authorisations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AuthorisationResource {
    @Inject
    private AuthorisationService service;

    @GET
    public List<AuthorisationView> all() {
        return service.all();
    }

    @GET
    @Path("registrations")
    public List<QualificationView> registrations() {
        return service.qualifications();
    }

    @POST
    public Response grant(@NotNull @Valid GrantAuthorisation command) {
        AuthorisationView granted = service.grant(command);
        return Answers.created(granted, granted.version());
    }

    @PUT
    @Path("{key}/end")
    public AuthorisationView end(@PathParam("key") long key, @HeaderParam("If-Match") @NotNull IfMatch seen) {
        return service.end(key, seen.version());
    }
}
