package cn.metrology.lims.procedure;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.model.BudgetTemplate;
import cn.metrology.lims.procedure.model.BudgetTemplates;
import cn.metrology.lims.procedure.model.ProcedureVersions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Budgets kept as the templates of procedures, edition by edition (UN-01). */
@Stateless
public class BudgetTemplateService {
    private BudgetTemplates templates;
    private ProcedureVersions procedures;
    private BudgetService budgets;
    private CurrentUser user;
    private Clock clock;

    /** For the container's proxy. */
    protected BudgetTemplateService() {}

    @Inject
    public BudgetTemplateService(
            BudgetTemplates templates,
            ProcedureVersions procedures,
            BudgetService budgets,
            CurrentUser user,
            Clock clock) {
        this.templates = templates;
        this.procedures = procedures;
        this.budgets = budgets;
        this.user = user;
        this.clock = clock;
    }

    /** A budget that cannot be evaluated is refused as on the workbench. */
    @RolesAllowed(Right.PROCEDURE_EDIT)
    public BudgetTemplateView save(@Valid SaveBudgetTemplate command) {
        String procedureNo = command.procedureNo().strip();
        String name = command.name().strip();
        if (procedures.of(procedureNo).isEmpty()) {
            throw new BusinessException(DefinitionError.PROCEDURE_NOT_FOUND, procedureNo);
        }
        budgets.evaluate(command.request());
        int newest =
                templates.newest(procedureNo, name).map(BudgetTemplate::edition).orElse(0);
        if (newest != command.seenEdition()) {
            throw new BusinessException(BudgetError.TEMPLATE_CHANGED, procedureNo + ":" + name);
        }
        BudgetTemplate template = new BudgetTemplate(
                new BudgetTemplate.Title(procedureNo, name, newest + 1),
                BudgetJson.text(command.request()),
                user.id(),
                clock.instant());
        templates.add(template);
        templates.flush();
        return view(template);
    }

    /** The newest edition of each. */
    @RolesAllowed(Right.UNCERTAINTY_USE)
    public List<BudgetTemplateView> list() {
        return templates.newest().stream().map(BudgetTemplateService::view).toList();
    }

    @RolesAllowed(Right.UNCERTAINTY_USE)
    public Optional<BudgetTemplateView> find(String procedureNo, String name, int edition) {
        return templates.find(procedureNo, name, edition).map(BudgetTemplateService::view);
    }

    private static BudgetTemplateView view(BudgetTemplate template) {
        return new BudgetTemplateView(
                template.number(),
                template.procedureNo(),
                template.name(),
                template.edition(),
                template.definition(),
                template.engineVersion(),
                template.author().value(),
                template.savedAt());
    }
}
