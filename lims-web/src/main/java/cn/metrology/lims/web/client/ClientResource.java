package cn.metrology.lims.web.client;

import cn.metrology.lims.client.ChangeClient;
import cn.metrology.lims.client.ClientDetails;
import cn.metrology.lims.client.ClientNumber;
import cn.metrology.lims.client.ClientRow;
import cn.metrology.lims.client.ClientService;
import cn.metrology.lims.client.ClientView;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.web.rest.Answers;
import cn.metrology.lims.web.rest.IfMatch;
import cn.metrology.lims.web.rest.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import java.util.Map;

/** The client register. */
@Path("clients")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClientResource {
    @Inject
    private ClientService service;

    @GET
    public Page<ClientRow> page(
            @Valid @BeanParam Paging paging,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("division") @DefaultValue("") String division,
            @QueryParam("site") @DefaultValue("") String site) {
        return service.page(paging.with(Map.of("text", text, "division", division, "site", site)));
    }

    @GET
    @Path("{number}")
    public Response find(@PathParam("number") ClientNumber number) {
        return answer(service.find(number));
    }

    @POST
    public Response create(@NotNull @Valid ClientDetails details, @Context UriInfo uri) {
        ClientView created = service.create(details);
        return Answers.created(uri, created.number(), created, created.version());
    }

    @PUT
    @Path("{number}")
    public Response change(
            @PathParam("number") ClientNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid ClientDetails details) {
        return answer(service.change(new ChangeClient(number, seen.version(), details)));
    }

    private static Response answer(ClientView view) {
        return Answers.of(view, view.version());
    }
}
