package cn.metrology.lims.web.standards;

import cn.metrology.lims.kernel.StoredDocument;
import cn.metrology.lims.standards.CalibrationDraft;
import cn.metrology.lims.standards.DigitalCertificateService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Digital certificates of upper laboratories: DCC (XML) and the workbook template. */
@Path("upper-certificates")
@RequestScoped
public class DigitalCertificateResource {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private DigitalCertificateService service;

    /** The hash under which a file is kept. */
    public record Kept(String fileHash) {}

    /** What the file says of the instrument; nothing is entered. */
    @POST
    @Path("previews/{instrument}")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public CalibrationDraft preview(@PathParam("instrument") String instrument, byte[] file) {
        return service.read(instrument, file);
    }

    @POST
    @Path("files")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Kept keep(byte[] file) {
        return new Kept(service.keep(file));
    }

    @GET
    @Path("files/{instrument}/{hash}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("instrument") String instrument, @PathParam("hash") String hash) {
        StoredDocument found = service.file(instrument, hash);
        boolean shown = "application/pdf".equals(found.mediaType());
        return Response.ok(found.content(), found.mediaType())
                .header("Content-Disposition", (shown ? "inline" : "attachment") + "; filename=\"certificate\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @GET
    @Path("template")
    @Produces(WORKBOOK)
    public Response template() {
        return Response.ok(service.template())
                .header("Content-Disposition", "attachment; filename=\"calibration-template.xlsx\"")
                .build();
    }
}
