package cn.metrology.lims.web.certificate;

import cn.metrology.lims.certificate.ExplainGap;
import cn.metrology.lims.certificate.GapNumber;
import cn.metrology.lims.certificate.VoidService;
import cn.metrology.lims.certificate.VoidView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Numbers that no document carries, and why (CT-10). */
@Path("certificate-voids")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VoidResource {
    @Inject
    private VoidService service;

    @GET
    public List<VoidView> all() {
        return service.all();
    }

    @GET
    @Path("gaps")
    public List<String> gaps() {
        return service.gaps().stream().map(GapNumber::value).toList();
    }

    @POST
    public VoidView explain(@NotNull @Valid ExplainGap command) {
        return service.explain(command);
    }
}
