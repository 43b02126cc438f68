package cn.metrology.lims.web.uncertainty;

import cn.metrology.lims.procedure.BudgetJson;
import cn.metrology.lims.procedure.BudgetRun;
import cn.metrology.lims.procedure.BudgetRunService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** Evaluations with so many trials that one does not wait for them: begun, looked at, stopped. */
@Path("uncertainty/runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RunResource {
    @Inject
    private BudgetRunService service;

    /** How far it is; the answer once it is done. */
    public record RunAnswer(String id, BudgetRun.State state, long done, long total, BudgetAnswer answer) {
        static RunAnswer of(BudgetRun run) {
            if (run.refusal() != null) {
                throw run.refusal();
            }
            BudgetAnswer answer = run.budget() == null ? null : BudgetAnswer.of(run.budget(), Map.of());
            return new RunAnswer(run.id(), run.state(), run.done(), run.total(), answer);
        }
    }

    @POST
    public Response start(@NotNull JsonObject request, @Context UriInfo uri) {
        BudgetRun run = service.start(BudgetJson.map(request));
        return Response.accepted(RunAnswer.of(run))
                .location(uri.getAbsolutePathBuilder().path(run.id()).build())
                .build();
    }

    @GET
    @Path("{id}")
    public RunAnswer look(@PathParam("id") String id) {
        return RunAnswer.of(service.look(id));
    }

    @DELETE
    @Path("{id}")
    public Response cancel(@PathParam("id") String id) {
        service.cancel(id);
        return Response.noContent().build();
    }
}
