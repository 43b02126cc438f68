package cn.metrology.lims.web.certificate;

import cn.metrology.lims.certificate.CertificateService;
import cn.metrology.lims.certificate.PublicCheck;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Anybody: is this document genuine and in force? */
@Path("public/certificate-checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PublicCheckResource {
    @Inject
    private CertificateService service;

    @GET
    public PublicCheck check(@QueryParam("no") String number, @QueryParam("code") String code) {
        return service.check(number, code);
    }
}
