package cn.metrology.lims.web.traceability;

import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.traceability.RecordUpper;
import cn.metrology.lims.traceability.UpperStandardService;
import cn.metrology.lims.traceability.UpperView;
import cn.metrology.lims.web.rest.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Standards outside the institute, and against which of them a certificate was made. */
@Path("upper-standards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UpperResource {
    @Inject
    private UpperStandardService service;

    /** Body: the code of the upper standard. */
    public record Against(@NotBlank String upper) {}

    @GET
    public Page<UpperView> page(
            @Valid @BeanParam Paging paging,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("kind") @DefaultValue("") String kind) {
        return service.page(paging.with(Map.of("text", text, "kind", kind)));
    }

    @GET
    @Path("{code}")
    public UpperView find(@PathParam("code") String code) {
        return service.find(code);
    }

    /** Without a code a new standard; with one its next revision, refused when somebody else was faster. */
    @POST
    public UpperView record(@NotNull @Valid RecordUpper said) {
        return service.record(said);
    }

    @PUT
    @Path("of-instruments/{instrument}/{certificate}")
    public void name(
            @PathParam("instrument") String instrument,
            @PathParam("certificate") String certificate,
            @NotNull @Valid Against against) {
        service.name(instrument, certificate, against.upper());
    }
}
