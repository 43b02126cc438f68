package cn.metrology.lims.web.certificate;

import cn.metrology.lims.certificate.AmendmentNumber;
import cn.metrology.lims.certificate.AmendmentService;
import cn.metrology.lims.certificate.AmendmentView;
import cn.metrology.lims.certificate.CertificateNumber;
import cn.metrology.lims.certificate.ProposeAmendment;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Supplements and replacements of issued documents (CT-12). */
@Path("amendments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AmendmentResource {
    @Inject
    private AmendmentService service;

    /** Body of a refusal. */
    public record Declined(@NotBlank String reason) {}

    /** Body of a signature. */
    public record Signature(@NotBlank String password) {}

    /** Those of one document, or those that wait for a second person. */
    @GET
    public List<AmendmentView> list(@QueryParam("certificate") CertificateNumber certificate) {
        return certificate == null ? service.open() : service.of(certificate);
    }

    /** If-Match is the version of the document. */
    @POST
    public Response propose(
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid ProposeAmendment command,
            @Context UriInfo uri) {
        AmendmentView proposed = service.propose(command, seen.version());
        return Answers.created(uri, proposed.number(), proposed, proposed.version());
    }

    @GET
    @Path("{number}")
    public Response find(@PathParam("number") AmendmentNumber number) {
        return answer(service.find(number));
    }

    @GET
    @Path("{number}/pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    public Response preview(@PathParam("number") AmendmentNumber number) {
        return Response.ok(service.preview(number), "application/pdf")
                .header("Cache-Control", "no-store")
                .build();
    }

    @PUT
    @Path("{number}/issue")
    public Response issue(
            @PathParam("number") AmendmentNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Signature signature) {
        return answer(service.issue(number, seen.version(), signature.password()));
    }

    @PUT
    @Path("{number}/decline")
    public Response decline(
            @PathParam("number") AmendmentNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Declined declined) {
        return answer(service.decline(number, seen.version(), declined.reason()));
    }

    private static Response answer(AmendmentView view) {
        return Answers.of(view, view.version());
    }
}
