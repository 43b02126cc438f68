package cn.metrology.lims.web.standards;

import cn.metrology.lims.standards.StandardItemService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Which items of the catalogue a standard serves. */
@Path("standards/{code}/items")
@RequestScoped
public class StandardItemResource {
    @Inject
    private StandardItemService service;

    @PUT
    @Path("{item}")
    public void serve(@PathParam("code") String code, @PathParam("item") String item) {
        service.serve(code, item);
    }
}
