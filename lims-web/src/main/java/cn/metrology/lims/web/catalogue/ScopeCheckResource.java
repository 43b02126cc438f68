package cn.metrology.lims.web.catalogue;

import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.procedure.ScopeAnswer;
import cn.metrology.lims.procedure.ScopeQuestion;
import cn.metrology.lims.procedure.ScopeRefusalView;
import cn.metrology.lims.procedure.ScopeRegisterService;
import cn.metrology.lims.procedure.ScopeService;
import cn.metrology.lims.web.rest.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
    public Page<ScopeRefusalView> refusals(@BeanParam @Valid Paging paging, @Context UriInfo uri) {
        return register.refusals(paging.with(Filters.of(uri, Set.of("q"))));
    }
}
