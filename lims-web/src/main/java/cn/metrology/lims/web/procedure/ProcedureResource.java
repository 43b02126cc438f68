package cn.metrology.lims.web.procedure;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.BudgetJson;
import cn.metrology.lims.procedure.ConfirmValue;
import cn.metrology.lims.procedure.DefinitionDifference;
import cn.metrology.lims.procedure.DefinitionError;
import cn.metrology.lims.procedure.ProcedureRow;
import cn.metrology.lims.procedure.ProcedureService;
import cn.metrology.lims.procedure.ProcedureView;
import cn.metrology.lims.procedure.PutBudget;
import cn.metrology.lims.procedure.ReleaseProcedure;
import cn.metrology.lims.procedure.SaveProcedure;
import cn.metrology.lims.procedure.WithdrawProcedure;
import cn.metrology.lims.web.rest.Answers;
import cn.metrology.lims.web.rest.IfMatch;
import cn.metrology.lims.web.rest.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Path("procedures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProcedureResource {
    private static final Set<String> FILTERS = Set.of("q", "service", "status", "open", "item");

    @Inject
    private ProcedureService service;

    /** From which day a version is in force. */
    public record Release(@NotNull LocalDate from) {}

    /** The last day a version is in force, and why. */
    public record Withdrawal(
            @NotNull LocalDate until, @NotBlank String reason) {}

    /** A confirmed figure; without one the proposed figure is confirmed. */
    public record Confirmation(BigDecimal figure, @NotBlank String basis) {}

    @GET
    public Page<ProcedureRow> page(@BeanParam @Valid Paging paging, @Context UriInfo uri) {
        Map<String, String> filters = new HashMap<>();
        for (String name : FILTERS) {
            String value = uri.getQueryParameters().getFirst(name);
            if (value != null) {
                filters.put(name, value);
            }
        }
        return service.search(paging.with(filters));
    }

    @POST
    public Response draft(JsonObject definition, @Context UriInfo uri) {
        return created(service.draft(definition.toString()), uri);
    }

    /** What work of a day on an item goes by. */
    @GET
    @Path("in-force")
    public Response inForce(
            @QueryParam("item") @NotBlank String item,
            @QueryParam("service") @NotNull ServiceKind kind,
            @QueryParam("day") @NotNull String day) {
        return tagged(service.inForce(item, kind, LocalDate.parse(day))
                .orElseThrow(() -> new BusinessException(DefinitionError.PROCEDURE_NOT_FOUND, item)));
    }

    @GET
    @Path("{no}")
    public List<ProcedureRow> versions(@PathParam("no") String no) {
        return service.versions(no);
    }

    @GET
    @Path("{no}/differences")
    public List<DefinitionDifference> differences(
            @PathParam("no") String no, @QueryParam("from") int from, @QueryParam("to") int to) {
        return service.differences(no + "/" + from, no + "/" + to);
    }

    @GET
    @Path("{no}/{edition}")
    public Response one(@PathParam("no") String no, @PathParam("edition") int edition) {
        return tagged(view(no, edition));
    }

    @PUT
    @Path("{no}/{edition}/definition")
    public Response save(
            @PathParam("no") String no,
            @PathParam("edition") int edition,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            JsonObject definition) {
        return tagged(service.save(new SaveProcedure(no + "/" + edition, seen.version(), definition.toString())));
    }

    /** A budget with its model into this draft, or into a new draft of this version. */
    @POST
    @Path("{no}/{edition}/budgets")
    public Response putBudget(
            @PathParam("no") String no,
            @PathParam("edition") int edition,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull JsonObject budget,
            @Context UriInfo uri) {
        return created(
                service.putBudget(new PutBudget(no + "/" + edition, seen.version(), BudgetJson.map(budget))), uri);
    }

    @PUT
    @Path("{no}/{edition}/review")
    public Response review(
            @PathParam("no") String no,
            @PathParam("edition") int edition,
            @HeaderParam("If-Match") @NotNull IfMatch seen) {
        return tagged(service.review(no + "/" + edition, seen.version()));
    }

    @PUT
    @Path("{no}/{edition}/release")
    public Response release(
            @PathParam("no") String no,
            @PathParam("edition") int edition,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Release release) {
        return tagged(service.release(new ReleaseProcedure(no + "/" + edition, seen.version(), release.from())));
    }

    @PUT
    @Path("{no}/{edition}/withdrawal")
    public Response withdraw(
            @PathParam("no") String no,
            @PathParam("edition") int edition,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Withdrawal withdrawal) {
        return tagged(service.withdraw(
                new WithdrawProcedure(no + "/" + edition, seen.version(), withdrawal.until(), withdrawal.reason())));
    }

    @PUT
    @Path("{no}/{edition}/values/{key}")
    public Response confirm(
            @PathParam("no") String no,
            @PathParam("edition") int edition,
            @PathParam("key") String key,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Confirmation confirmation) {
        return tagged(service.confirm(new ConfirmValue(
                no + "/" + edition, seen.version(), key, confirmation.figure(), confirmation.basis())));
    }

    /** Tries the version on an instrument; nothing is stored. */
    @POST
    @Path("{no}/{edition}/trial")
    public TrialRequest.Answer trial(
            @PathParam("no") String no, @PathParam("edition") int edition, @NotNull @Valid TrialRequest request) {
        return request.by(view(no, edition).definition());
    }

    private ProcedureView view(String no, int edition) {
        String number = no + "/" + edition;
        return service.find(number)
                .orElseThrow(() -> new BusinessException(DefinitionError.PROCEDURE_NOT_FOUND, number));
    }

    private static Response created(ProcedureView view, UriInfo uri) {
        return Answers.created(
                uri.getBaseUriBuilder()
                        .path(ProcedureResource.class)
                        .path(view.procedureNo())
                        .path(String.valueOf(view.edition()))
                        .build(),
                ProcedureAnswer.of(view),
                view.version());
    }

    private static Response tagged(ProcedureView view) {
        return Answers.of(ProcedureAnswer.of(view), view.version());
    }
}
