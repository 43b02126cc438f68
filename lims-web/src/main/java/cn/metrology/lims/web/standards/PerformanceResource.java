package cn.metrology.lims.web.standards;

import cn.metrology.lims.standards.PerformanceService;
import cn.metrology.lims.standards.RecordRepeatability;
import cn.metrology.lims.standards.RecordStability;
import cn.metrology.lims.standards.RecordVerification;
import cn.metrology.lims.standards.TestView;
import cn.metrology.lims.web.rest.Answers;
import cn.metrology.lims.web.rest.IfMatch;
import cn.metrology.lims.web.standards.InstrumentResource.Because;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Repeatability, stability and verification records of measurement standards. */
@Path("standard-tests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PerformanceResource {
    @Inject
    private PerformanceService service;

    @GET
    public List<TestView> ofStandard(@QueryParam("standard") @NotBlank String standard) {
        return service.of(standard);
    }

    @POST
    @Path("repeatability")
    public Response repeatability(@NotNull @Valid RecordRepeatability command) {
        return made(service.record(command));
    }

    @POST
    @Path("stability")
    public Response stability(@NotNull @Valid RecordStability command) {
        return made(service.record(command));
    }

    @POST
    @Path("verification")
    public Response verification(@NotNull @Valid RecordVerification command) {
        return made(service.record(command));
    }

    @PUT
    @Path("{number}/void")
    public TestView discard(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Because because) {
        return service.discard(number, seen.version(), because.reason());
    }

    private static Response made(TestView test) {
        return Answers.created(test, test.version());
    }
}
