package cn.metrology.lims.web.standards;

import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.standards.CandidateView;
import cn.metrology.lims.standards.StandardService;
import cn.metrology.lims.standards.StandardView;
import cn.metrology.lims.web.rest.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The register of measurement standards, and what may be used for an item on a day. */
@Path("standards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StandardResource {
    @Inject
    private StandardService service;

    @GET
    public Page<StandardView> page(
            @Valid @BeanParam Paging paging,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("field") @DefaultValue("") String field,
            @QueryParam("kind") @DefaultValue("") String kind) {
        return service.page(paging.with(Map.of("text", text, "field", field, "kind", kind)));
    }

    @GET
    @Path("{code}")
    public StandardView find(@PathParam("code") String code) {
        return service.find(code);
    }

    /** Usable instruments first, the others with every reason why not. */
    @GET
    @Path("candidates")
    public List<CandidateView> candidates(
            @QueryParam("item") @NotNull String item,
            @QueryParam("day") @NotNull LocalDate day,
            @QueryParam("site") @DefaultValue("PINGXIANG") Site site) {
        return service.candidates(item, day, site);
    }
}
