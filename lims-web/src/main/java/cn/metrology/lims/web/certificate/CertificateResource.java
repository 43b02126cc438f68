package cn.metrology.lims.web.certificate;

import cn.metrology.lims.certificate.CertificateNumber;
import cn.metrology.lims.certificate.CertificateService;
import cn.metrology.lims.certificate.CertificateView;
import cn.metrology.lims.certificate.IssueCertificate;
import cn.metrology.lims.certificate.IssueService;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.measurement.WorksheetNumber;
import cn.metrology.lims.web.rest.Answers;
import cn.metrology.lims.web.rest.IfMatch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
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
import java.util.HashMap;
import java.util.Map;

/** Issued documents for programs of the institute. */
@Path("certificates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CertificateResource {
    @Inject
    private CertificateService service;

    @Inject
    private IssueService issuing;

    /** Body of a decision: why, and the password where it is signed. */
    public record Decision(@NotBlank String reason, String password) {}

    /** Body of a signature. */
    public record Signed(@NotBlank String password) {}

    @GET
    public Page<CertificateView> page(
            @QueryParam("page") @DefaultValue("0") @PositiveOrZero int page,
            @QueryParam("size") @DefaultValue("20") @Max(200) int size,
            @QueryParam("text") String text,
            @QueryParam("order") String order) {
        Map<String, String> filters = new HashMap<>();
        if (text != null) {
            filters.put("text", text);
        }
        if (order != null) {
            filters.put("order", order);
        }
        return service.page(new PageRequest(page * size, size, null, false, filters));
    }

    @POST
    public Response issue(@NotNull @Valid IssueCertificate command, @Context UriInfo uri) {
        CertificateView issued = issuing.issue(command);
        return Answers.created(uri, issued.number(), issued, issued.version());
    }

    @GET
    @Path("{number}")
    public Response find(@PathParam("number") CertificateNumber number) {
        return answer(service.find(number));
    }

    @GET
    @Path("{number}/pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    public Response pdf(@PathParam("number") CertificateNumber number) {
        return Downloads.pdf(service.file(number));
    }

    @GET
    @Path("drafts/{worksheet}/pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    public Response preview(@PathParam("worksheet") WorksheetNumber worksheet) {
        return Response.ok(issuing.preview(worksheet), "application/pdf")
                .header("Cache-Control", "no-store")
                .build();
    }

    @PUT
    @Path("{number}/review")
    public Response review(
            @PathParam("number") CertificateNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Decision decision) {
        return answer(service.putUnderReview(number, seen.version(), decision.reason()));
    }

    @PUT
    @Path("{number}/clearance")
    public Response clear(
            @PathParam("number") CertificateNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Decision decision) {
        return answer(service.clear(number, seen.version(), decision.reason()));
    }

    @PUT
    @Path("{number}/revocation-proposal")
    public Response propose(
            @PathParam("number") CertificateNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Decision decision) {
        return answer(service.proposeRevocation(number, seen.version(), decision.reason(), decision.password()));
    }

    @PUT
    @Path("{number}/revocation")
    public Response revoke(
            @PathParam("number") CertificateNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Signed signed) {
        return answer(service.revoke(number, seen.version(), signed.password()));
    }

    private static Response answer(CertificateView view) {
        return Answers.of(view, view.version());
    }
}
