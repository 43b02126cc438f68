package cn.metrology.lims.web.uncertainty;

import cn.metrology.lims.procedure.BudgetService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Evaluates a budget; nothing is stored. The body has the fields of a case of kind {@code propagation}. */
@Path("uncertainty/evaluations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EvaluationResource {
    @Inject
    private BudgetService service;

    @POST
    public BudgetAnswer evaluate(@NotNull JsonObject request) {
        Map<String, Object> fields = PlainJson.map(request);
        return BudgetAnswer.of(service.evaluate(fields), fields);
    }
}
