package cn.metrology.lims.web.catalogue;

import cn.metrology.lims.procedure.ChangePolicy;
import cn.metrology.lims.procedure.PolicyService;
import cn.metrology.lims.procedure.PolicyView;
import cn.metrology.lims.web.rest.Answers;
import cn.metrology.lims.web.rest.IfMatch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;

@Path("policies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PolicyResource {
    @Inject
    private PolicyService service;

    /** A new value from a day on, with the document that decided it and the reason. */
    public record NewValue(
            @NotNull String value,
            @NotNull LocalDate effectiveFrom,
            @NotBlank String source,
            @NotBlank String reason) {}

    @GET
    public List<PolicyView> list() {
        return service.list();
    }

    @GET
    @Path("{key}")
    public Response one(@PathParam("key") String key) {
        return tagged(service.require(key));
    }

    @POST
    @Path("{key}/values")
    public Response change(
            @PathParam("key") String key,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid NewValue next) {
        return tagged(service.change(new ChangePolicy(
                key, seen.version(), next.value(), next.effectiveFrom(), next.source(), next.reason())));
    }

    private static Response tagged(PolicyView view) {
        return Answers.of(view, view.version());
    }
}
