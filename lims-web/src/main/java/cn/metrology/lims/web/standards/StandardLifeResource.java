package cn.metrology.lims.web.standards;

import cn.metrology.lims.standards.ActOnStandard;
import cn.metrology.lims.standards.ChangeKind;
import cn.metrology.lims.standards.ChangeStandard;
import cn.metrology.lims.standards.PassExamination;
import cn.metrology.lims.standards.RegisterStandard;
import cn.metrology.lims.standards.SetUpStandard;
import cn.metrology.lims.standards.StandardAct;
import cn.metrology.lims.standards.StandardDetails;
import cn.metrology.lims.standards.StandardLifeService;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;

/** The life of a measurement standard, step by step. */
@Path("standard-lives")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StandardLifeResource {
    @Inject
    private StandardLifeService service;

    /** Body: who works with it, where. */
    public record Setting(
            String responsible, @NotNull List<String> persons, String room, String environment, String auxiliaries) {}

    /** Body: a step of its life; the password where it is signed. */
    public record Step(@NotNull StandardAct act, @NotBlank String reason, String password) {}

    /** Body: the certificate of a passed examination. */
    public record Passed(
            @NotBlank String certificateNo,
            @NotBlank String issuer,
            @NotNull LocalDate issuedOn,
            @NotNull LocalDate validUntil,
            String publicCertificateNo,
            String password) {}

    /** Body: a change (MS-16). */
    public record Change(
            @NotNull ChangeKind kind,
            boolean essential,
            @NotNull LocalDate changedOn,
            @NotBlank String what) {}

    @POST
    public Response register(@NotNull @Valid RegisterStandard command, @Context UriInfo uri) {
        StandardDetails made = service.register(command);
        return Answers.created(
                uri, made.standard().code(), made, made.standard().version());
    }

    @GET
    @Path("{code}")
    public Response find(@PathParam("code") String code) {
        return answer(service.find(code));
    }

    @PUT
    @Path("{code}/setting")
    public Response setUp(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Setting said) {
        return answer(service.setUp(new SetUpStandard(
                code,
                seen.version(),
                said.responsible(),
                said.persons(),
                said.room(),
                said.environment(),
                said.auxiliaries())));
    }

    @POST
    @Path("{code}/steps")
    public Response act(
            @PathParam("code") String code, @HeaderParam("If-Match") @NotNull IfMatch seen, @NotNull @Valid Step step) {
        return answer(service.act(new ActOnStandard(code, seen.version(), step.act(), step.reason(), step.password())));
    }

    @PUT
    @Path("{code}/examination")
    public Response pass(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Passed said) {
        return answer(service.pass(new PassExamination(
                code,
                seen.version(),
                said.certificateNo(),
                said.issuer(),
                said.issuedOn(),
                said.validUntil(),
                said.publicCertificateNo(),
                said.password())));
    }

    @POST
    @Path("{code}/changes")
    public Response change(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Change said) {
        return answer(service.change(new ChangeStandard(
                code, seen.version(), said.kind(), said.essential(), said.changedOn(), said.what())));
    }

    private static Response answer(StandardDetails details) {
        return Answers.of(details, details.standard().version());
    }
}
