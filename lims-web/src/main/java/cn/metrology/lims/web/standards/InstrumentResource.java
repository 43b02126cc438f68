package cn.metrology.lims.web.standards;

import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.procedure.CalibrationPoint;
import cn.metrology.lims.standards.DescribeMaterial;
import cn.metrology.lims.standards.EnterCalibration;
import cn.metrology.lims.standards.InstrumentService;
import cn.metrology.lims.standards.InstrumentView;
import cn.metrology.lims.standards.MoveInstrument;
import cn.metrology.lims.standards.RegisterInstrument;
import cn.metrology.lims.web.rest.Answers;
import cn.metrology.lims.web.rest.IfMatch;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reference instruments with their certificates. */
@Path("instruments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InstrumentResource {
    @Inject
    private InstrumentService service;

    /** Body: the certificate of an upper laboratory with its values. */
    public record NewCalibration(
            @NotBlank String certificateNo,
            @NotBlank String institute,
            @NotNull LocalDate calibratedOn,
            @NotNull LocalDate dueOn,
            String fileHash,
            List<@Valid @NotNull CalibrationPoint> points) {}

    /** Body: where it stands now, in whose care. */
    public record Place(@NotBlank String location, String custodian) {}

    /** Body: the lot of a certified reference material. */
    public record Lot(
            @NotBlank String lot,
            LocalDate openedOn,
            @NotNull LocalDate usableUntil,
            @NotBlank String remaining) {}

    /** Body: what its use is limited to, or nothing, and why. */
    public record Limitation(String use, @NotBlank String reason) {}

    /** Body: why. */
    public record Because(@NotBlank String reason) {}

    @GET
    public Page<InstrumentView> page(
            @Valid @BeanParam Paging paging,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("standard") @DefaultValue("") String standard) {
        return service.page(paging.with(Map.of("text", text, "standard", standard)));
    }

    @GET
    @Path("{number}")
    public Response find(@PathParam("number") String number) {
        return answer(service.find(number));
    }

    @POST
    public Response register(@NotNull @Valid RegisterInstrument command, @Context UriInfo uri) {
        InstrumentView made = service.register(command);
        return Answers.created(uri, made.number(), made, made.version());
    }

    @POST
    @Path("{number}/calibrations")
    public Response enter(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid NewCalibration said) {
        return answer(service.enter(new EnterCalibration(
                number,
                seen.version(),
                said.certificateNo(),
                said.institute(),
                said.calibratedOn(),
                said.dueOn(),
                said.fileHash(),
                said.points() == null ? List.of() : said.points())));
    }

    @PUT
    @Path("{number}/calibrations/{certificate}/acceptance")
    public Response accept(
            @PathParam("number") String number,
            @PathParam("certificate") String certificate,
            @HeaderParam("If-Match") @NotNull IfMatch seen) {
        return answer(service.accept(number, seen.version(), certificate));
    }

    @PUT
    @Path("{number}/calibrations/{certificate}/rejection")
    public Response reject(
            @PathParam("number") String number,
            @PathParam("certificate") String certificate,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Because because) {
        return answer(service.reject(number, seen.version(), certificate, because.reason()));
    }

    @PUT
    @Path("{number}/quarantine")
    public Response quarantine(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Because because) {
        return answer(service.quarantine(number, seen.version(), because.reason()));
    }

    @PUT
    @Path("{number}/release")
    public Response release(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Because because) {
        return answer(service.release(number, seen.version(), because.reason()));
    }

    @PUT
    @Path("{number}/dispatch")
    public Response sendOut(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Because because) {
        return answer(service.sendOut(number, seen.version(), because.reason()));
    }

    @PUT
    @Path("{number}/repair")
    public Response repair(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Because because) {
        return answer(service.repair(number, seen.version(), because.reason()));
    }

    @PUT
    @Path("{number}/end")
    public Response scrap(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Because because) {
        return answer(service.scrap(number, seen.version(), because.reason()));
    }

    @PUT
    @Path("{number}/limitation")
    public Response limit(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Limitation said) {
        return answer(service.limit(number, seen.version(), said.use(), said.reason()));
    }

    @PUT
    @Path("{number}/place")
    public Response move(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Place place) {
        return answer(service.move(new MoveInstrument(number, seen.version(), place.location(), place.custodian())));
    }

    @PUT
    @Path("{number}/material")
    public Response describe(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Lot said) {
        return answer(service.describe(new DescribeMaterial(
                number, seen.version(), said.lot(), said.openedOn(), said.usableUntil(), said.remaining())));
    }

    private static Response answer(InstrumentView view) {
        return Answers.of(view, view.version());
    }
}
