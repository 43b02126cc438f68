package cn.metrology.lims.web.audit;

import cn.metrology.lims.audit.ChainReport;
import cn.metrology.lims.audit.ChainVerification;
import cn.metrology.lims.audit.TrailRow;
import cn.metrology.lims.audit.TrailService;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.web.rest.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** The audit trail and the proof that it is whole. */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TrailResource {
    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})?";

    @Inject
    private TrailService service;

    @Inject
    private ChainVerification chain;

    @GET
    public Page<TrailRow> page(
            @Valid @BeanParam Paging paging,
            @QueryParam("object") @DefaultValue("") String object,
            @QueryParam("who") @DefaultValue("") String who,
            @QueryParam("from") @DefaultValue("") @Pattern(regexp = DAY) String from,
            @QueryParam("to") @DefaultValue("") @Pattern(regexp = DAY) String to) {
        return service.page(paging.with(Map.of("object", object, "who", who, "from", from, "to", to)));
    }

    @GET
    @Path("verification")
    public ChainReport verify() {
        return chain.verify();
    }
}
