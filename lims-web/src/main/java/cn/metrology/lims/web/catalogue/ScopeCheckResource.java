package cn.metrology.lims.web.catalogue;

import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.procedure.ScopeAnswer;
import cn.metrology.lims.procedure.ScopeQuestion;
import cn.metrology.lims.procedure.ScopeRefusalView;
import cn.metrology.lims.procedure.ScopeRegisterService;
import cn.metrology.lims.procedure.ScopeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;

@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScopeCheckResource {
    @Inject
    private ScopeService scope;

    @Inject
    private ScopeRegisterService register;

    /** An inquiry: nothing is recorded, and being out of scope is an answer, not a failure. */
    @POST
    @Path("scope-checks")
    public ScopeAnswer check(@NotNull @Valid ScopeQuestion question) {
        return scope.check(question);
    }

    @GET
    @Path("scope-refusals")
    public Page<ScopeRefusalView> refusals(
            @QueryParam("page") @DefaultValue("0") @PositiveOrZero int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(200) int size,
            @Context UriInfo uri) {
        return register.refusals(Filters.page(uri, page, size, Set.of("q")));
    }
}
