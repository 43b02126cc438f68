package cn.metrology.lims.web.identity;

import cn.metrology.lims.identity.AccountService;
import cn.metrology.lims.identity.AccountView;
import cn.metrology.lims.identity.SaveAccount;
import cn.metrology.lims.identity.StaffId;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;

/** Accounts, for the administrator. */
@Path("accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountResource {
    @Inject
    private AccountService service;

    /** Shown once: the owner has to replace it at the first sign-in. */
    public record TemporaryPassword(String username, String temporaryPassword) {}

    @GET
    public Page<AccountView> page(@Valid @BeanParam Paging paging, @QueryParam("text") @DefaultValue("") String text) {
        return service.page(paging.with(Map.of("text", text)));
    }

    @GET
    @Path("{username}")
    public Response find(@PathParam("username") String username) {
        return answer(service.find(new StaffId(username)));
    }

    @POST
    public Response open(@NotNull @Valid SaveAccount command) {
        String password = service.open(command);
        return Response.created(URI.create("accounts/" + command.username()))
                .entity(new TemporaryPassword(command.username(), password))
                .build();
    }

    @PUT
    @Path("{username}")
    public Response change(
            @PathParam("username") String username,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid SaveAccount command) {
        SaveAccount named =
                new SaveAccount(username, command.name(), command.site(), command.roles(), command.clientNumber());
        return answer(service.change(named, seen.version()));
    }

    @PUT
    @Path("{username}/block")
    public Response block(@PathParam("username") String username, @HeaderParam("If-Match") @NotNull IfMatch seen) {
        return answer(service.block(new StaffId(username), seen.version()));
    }

    @PUT
    @Path("{username}/unblock")
    public Response unblock(@PathParam("username") String username, @HeaderParam("If-Match") @NotNull IfMatch seen) {
        return answer(service.unblock(new StaffId(username), seen.version()));
    }

    @PUT
    @Path("{username}/password")
    public TemporaryPassword reset(
            @PathParam("username") String username, @HeaderParam("If-Match") @NotNull IfMatch seen) {
        return new TemporaryPassword(username, service.resetPassword(new StaffId(username), seen.version()));
    }

    private static Response answer(AccountView view) {
        return Answers.of(view, view.version());
    }
}
