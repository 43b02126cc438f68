package cn.metrology.lims.web.catalogue;

import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.procedure.ChangeScopeEntry;
import cn.metrology.lims.procedure.EndScopeEntry;
import cn.metrology.lims.procedure.ScopeEntryData;
import cn.metrology.lims.procedure.ScopeEntryView;
import cn.metrology.lims.procedure.ScopeRegisterService;
import cn.metrology.lims.web.rest.Answers;
import cn.metrology.lims.web.rest.IfMatch;
import cn.metrology.lims.web.rest.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

@Path("scope-entries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScopeEntryResource {
    private static final Set<String> FILTERS = Set.of("q", "item", "source", "kind", "site", "confirmed", "validOn");

    @Inject
    private ScopeRegisterService service;

    /** What an entry says, with the reason for writing it. */
    public record EntryChange(
            @NotNull @Valid ScopeEntryData data, @NotBlank String reason) {}

    /** The last day of an entry, with the reason. */
    public record EntryEnd(
            @NotNull LocalDate lastDay, @NotBlank String reason) {}

    @GET
    public Page<ScopeEntryView> page(@BeanParam @Valid Paging paging, @Context UriInfo uri) {
        return service.search(paging.with(Filters.of(uri, FILTERS)));
    }

    @GET
    @Path("{number}")
    public List<ScopeEntryView> revisions(@PathParam("number") String number) {
        return service.revisions(number);
    }

    @POST
    public Response enter(@NotNull @Valid EntryChange change, @Context UriInfo uri) {
        ScopeEntryView view = service.enter(new ChangeScopeEntry(null, 0, 0, change.data(), change.reason()));
        return Answers.created(uri, view.number(), view, view.version());
    }

    @PUT
    @Path("{number}/{revision}")
    public Response revise(
            @PathParam("number") String number,
            @PathParam("revision") int revision,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid EntryChange change) {
        return tagged(
                service.revise(new ChangeScopeEntry(number, revision, seen.version(), change.data(), change.reason())));
    }

    @PUT
    @Path("{number}/{revision}/end")
    public Response end(
            @PathParam("number") String number,
            @PathParam("revision") int revision,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid EntryEnd end) {
        return tagged(service.end(new EndScopeEntry(number, revision, seen.version(), end.lastDay(), end.reason())));
    }

    @PUT
    @Path("{number}/{revision}/confirmation")
    public Response confirm(
            @PathParam("number") String number,
            @PathParam("revision") int revision,
            @HeaderParam("If-Match") @NotNull IfMatch seen) {
        return tagged(service.confirm(number, revision, seen.version()));
    }

    private static Response tagged(ScopeEntryView view) {
        return Answers.of(view, view.version());
    }
}
