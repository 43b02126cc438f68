package cn.metrology.lims.web.uncertainty;

import cn.metrology.lims.procedure.BudgetJson;
import cn.metrology.lims.procedure.BudgetTemplateService;
import cn.metrology.lims.procedure.BudgetTemplateView;
import cn.metrology.lims.procedure.SaveBudgetTemplate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Budgets kept as templates of procedures. */
@Path("uncertainty/templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TemplateResource {
    @Inject
    private BudgetTemplateService service;

    /** A budget and where it belongs; {@code seenEdition} is 0 for a new one. */
    public record NewTemplate(
            @NotBlank String procedureNo,
            @NotBlank String name,
            int seenEdition,
            @NotNull JsonObject request) {}

    @GET
    public List<BudgetTemplateView> list() {
        return service.list();
    }

    @POST
    public Response save(@NotNull @Valid NewTemplate template) {
        BudgetTemplateView view = service.save(new SaveBudgetTemplate(
                template.procedureNo(), template.name(), template.seenEdition(), BudgetJson.map(template.request())));
        return Response.status(Response.Status.CREATED).entity(view).build();
    }
}
