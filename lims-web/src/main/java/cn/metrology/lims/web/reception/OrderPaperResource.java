package cn.metrology.lims.web.reception;

import cn.metrology.lims.reception.ItemNumber;
import cn.metrology.lims.reception.OrderNumber;
import cn.metrology.lims.reception.OrderPaperService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** What the counter prints. */
@Path("")
@RequestScoped
@Produces("application/pdf")
public class OrderPaperResource {
    @Inject
    private OrderPaperService papers;

    @GET
    @Path("orders/{number}/labels")
    public Response labels(@PathParam("number") OrderNumber number) {
        return pdf(papers.labels(number), "labels-" + number);
    }

    @GET
    @Path("orders/{number}/receipt")
    public Response receipt(@PathParam("number") OrderNumber number) {
        return pdf(papers.receipt(number), "receipt-" + number);
    }

    @GET
    @Path("items/{number}/label")
    public Response label(@PathParam("number") ItemNumber number) {
        return pdf(papers.label(number), "label-" + number);
    }

    private static Response pdf(byte[] content, String name) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
                .build();
    }
}
