package cn.metrology.lims.web.quality;

import cn.metrology.lims.quality.NoticeService;
import cn.metrology.lims.quality.NoticeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Letters to the caller's organisation about its documents. */
@Path("portal/notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PortalNoticeResource {
    @Inject
    private NoticeService service;

    @GET
    public List<NoticeView> mine() {
        return service.mine();
    }

    @GET
    @Path("{number}/pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    public Response letter(@PathParam("number") String number) {
        return ImpactResource.pdf(service.letter(number));
    }

    @PUT
    @Path("{number}/acknowledgement")
    public NoticeView acknowledge(@PathParam("number") String number) {
        return service.acknowledge(number);
    }
}
