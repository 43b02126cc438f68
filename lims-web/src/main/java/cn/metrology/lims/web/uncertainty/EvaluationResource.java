package cn.metrology.lims.web.uncertainty;

import cn.metrology.lims.procedure.BudgetJson;
import cn.metrology.lims.procedure.BudgetService;
import cn.metrology.lims.web.faces.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Evaluates a budget; nothing is stored. The body has the fields of a case of kind {@code propagation}. */
@Path("uncertainty/evaluations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EvaluationResource {
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private BudgetService service;

    @Inject
    private Language language;

    @POST
    public BudgetAnswer evaluate(@NotNull JsonObject request) {
        Map<String, Object> fields = BudgetJson.map(request);
        return BudgetAnswer.of(service.evaluate(fields), fields);
    }

    @POST
    @Path("workbook")
    @Produces(WORKBOOK)
    public Response workbook(@NotNull JsonObject request) {
        Map<String, Object> fields = BudgetJson.map(request);
        return file(service.workbook(model(fields), service.evaluate(fields), language.getLocale()), "budget.xlsx");
    }

    @POST
    @Path("pdf")
    @Produces("application/pdf")
    public Response pdf(@NotNull JsonObject request) {
        Map<String, Object> fields = BudgetJson.map(request);
        return file(service.pdf(model(fields), service.evaluate(fields), language.getLocale()), "budget.pdf");
    }

    private static String model(Map<String, Object> fields) {
        return fields.getOrDefault("model", "").toString();
    }

    private static Response file(byte[] bytes, String name) {
        return Response.ok(bytes)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + name)
                .build();
    }
}
