package cn.metrology.lims.web.quality;

import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.quality.DecideImpact;
import cn.metrology.lims.quality.ImpactDecision;
import cn.metrology.lims.quality.ImpactRow;
import cn.metrology.lims.quality.ImpactService;
import cn.metrology.lims.quality.ImpactView;
import cn.metrology.lims.quality.NoticeService;
import cn.metrology.lims.quality.NoticeView;
import cn.metrology.lims.quality.OpenImpact;
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
import java.util.List;
import java.util.Map;

/** Impact analyses of standards that proved wrong (TR-09). */
@Path("impacts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ImpactResource {
    @Inject
    private ImpactService service;

    @Inject
    private NoticeService notices;

    /** Body: what becomes of these documents; a recall needs the password. */
    public record Decision(
            @NotNull List<String> certificates,
            @NotNull ImpactDecision decision,
            @NotBlank String reason,
            String password) {}

    /** Body: on what ground. */
    public record Evidence(@NotBlank String evidence) {}

    /** Body: on what ground, and the password that signs it. */
    public record Closing(
            @NotBlank String evidence, @NotBlank String password) {}

    @GET
    public Page<ImpactRow> page(
            @Valid @BeanParam Paging paging, @QueryParam("status") @DefaultValue("") String status) {
        return service.page(paging.with(Map.of("status", status)));
    }

    @GET
    @Path("{number}")
    public Response find(@PathParam("number") String number) {
        return answer(service.find(number));
    }

    @POST
    public Response open(@NotNull @Valid OpenImpact said, @Context UriInfo uri) {
        ImpactView opened = service.open(said);
        return Answers.created(uri, opened.head().number(), opened, opened.version());
    }

    @PUT
    @Path("{number}/freeze")
    public Response freeze(@PathParam("number") String number, @HeaderParam("If-Match") @NotNull IfMatch seen) {
        return answer(service.freeze(number, seen.version()));
    }

    @PUT
    @Path("{number}/decision")
    public Response decide(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Decision said) {
        return answer(service.decide(new DecideImpact(
                number, seen.version(), said.certificates(), said.decision(), said.reason(), said.password())));
    }

    @PUT
    @Path("{number}/notices")
    public Response tell(@PathParam("number") String number, @HeaderParam("If-Match") @NotNull IfMatch seen) {
        return answer(service.tell(number, seen.version()));
    }

    @PUT
    @Path("{number}/lifting")
    public Response lift(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Evidence said) {
        return answer(service.lift(number, seen.version(), said.evidence()));
    }

    @PUT
    @Path("{number}/closing")
    public Response close(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Closing said) {
        return answer(service.close(number, seen.version(), said.evidence(), said.password()));
    }

    @GET
    @Path("{number}/pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    public Response paper(@PathParam("number") String number) {
        return pdf(service.paper(number));
    }

    @GET
    @Path("notices/{number}/pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    public Response letter(@PathParam("number") String number) {
        return pdf(notices.copy(number));
    }

    /** How a client was told that does not use the portal. */
    @PUT
    @Path("notices/{number}/told")
    public NoticeView told(@PathParam("number") String number, @NotNull @Valid Evidence said) {
        return notices.told(number, said.evidence());
    }

    static Response pdf(byte[] paper) {
        return Response.ok(paper, "application/pdf")
                .header("Content-Disposition", "inline")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static Response answer(ImpactView view) {
        return Answers.of(view, view.version());
    }
}
