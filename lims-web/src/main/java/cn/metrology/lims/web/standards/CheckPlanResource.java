package cn.metrology.lims.web.standards;

import cn.metrology.lims.standards.CheckPlanView;
import cn.metrology.lims.standards.CheckService;
import cn.metrology.lims.standards.PlanCheck;
import cn.metrology.lims.standards.RecordCheck;
import cn.metrology.lims.web.rest.Answers;
import cn.metrology.lims.web.rest.IfMatch;
import cn.metrology.lims.web.standards.InstrumentResource.Because;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Plans of intermediate checks with their checks and control charts. */
@Path("check-plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CheckPlanResource {
    @Inject
    private CheckService service;

    /** Body: a check that was made. */
    public record NewCheck(
            @NotNull LocalDate checkedOn,
            @Size(max = 200) String conditions,
            @NotNull List<BigDecimal> readings) {}

    @GET
    public List<CheckPlanView> ofStandard(@QueryParam("standard") @NotBlank String standard) {
        return service.of(standard);
    }

    /** Plans with an alarm or a failure that nobody has answered. */
    @GET
    @Path("alarms")
    public List<CheckPlanView> alarms() {
        return service.alarms();
    }

    @GET
    @Path("{number}")
    public Response find(@PathParam("number") String number) {
        return answer(service.find(number));
    }

    @POST
    public Response plan(@NotNull @Valid PlanCheck command, @Context UriInfo uri) {
        CheckPlanView made = service.plan(command);
        return Answers.created(uri, made.number(), made, made.version());
    }

    @POST
    @Path("{number}/checks")
    public Response record(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid NewCheck said) {
        return answer(service.record(
                new RecordCheck(number, seen.version(), said.checkedOn(), said.conditions(), said.readings())));
    }

    @PUT
    @Path("{number}/checks/{sequence}/action")
    public Response act(
            @PathParam("number") String number,
            @PathParam("sequence") int sequence,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Because because) {
        return answer(service.answer(number, seen.version(), sequence, because.reason()));
    }

    @PUT
    @Path("{number}/checks/{sequence}/void")
    public Response discard(
            @PathParam("number") String number,
            @PathParam("sequence") int sequence,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Because because) {
        return answer(service.discard(number, seen.version(), sequence, because.reason()));
    }

    @PUT
    @Path("{number}/closure")
    public Response close(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Because because) {
        return answer(service.close(number, seen.version(), because.reason()));
    }

    private static Response answer(CheckPlanView view) {
        return Answers.of(view, view.version());
    }
}
