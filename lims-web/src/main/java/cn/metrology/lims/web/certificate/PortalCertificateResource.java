package cn.metrology.lims.web.certificate;

import cn.metrology.lims.certificate.CertificateNumber;
import cn.metrology.lims.certificate.CertificateView;
import cn.metrology.lims.certificate.PortalCertificateService;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** A client's own documents, one by one or many in one archive. */
@Path("portal/certificates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PortalCertificateResource {
    @Inject
    private PortalCertificateService service;

    @GET
    public Page<CertificateView> page(
            @QueryParam("page") @DefaultValue("0") @PositiveOrZero int page,
            @QueryParam("size") @DefaultValue("20") @Max(200) int size,
            @QueryParam("text") @DefaultValue("") String text) {
        return service.page(new PageRequest(page * size, size, null, false, Map.of("text", text)));
    }

    @GET
    @Path("{number}")
    public CertificateView find(@PathParam("number") CertificateNumber number) {
        return service.find(number);
    }

    @GET
    @Path("{number}/pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    public Response pdf(@PathParam("number") CertificateNumber number) {
        return Downloads.pdf(service.file(number));
    }

    @GET
    @Path("archive")
    @Produces({"application/zip", MediaType.APPLICATION_JSON})
    public Response archive(@QueryParam("no") @NotNull @Size(min = 1, max = 500) List<CertificateNumber> numbers) {
        return Downloads.zip("certificates.zip", service.own(numbers), service);
    }
}
