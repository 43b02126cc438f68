package cn.metrology.lims.procedure;

import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.NumberSeries;
import cn.metrology.lims.kernel.Reason;
import cn.metrology.lims.procedure.model.BudgetTemplate;
import cn.metrology.lims.procedure.model.BudgetTemplates;
import cn.metrology.lims.procedure.model.CmcFromBudget;
import cn.metrology.lims.procedure.model.CmcLine;
import cn.metrology.lims.procedure.model.CmcLines;
import cn.metrology.lims.procedure.model.TestItems;
import cn.metrology.lims.uncertainty.montecarlo.Progress;
import cn.metrology.lims.uncertainty.report.Rounding;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The table of calibration and measurement capabilities (CMC), line by line for each item. */
@Stateless
public class CmcService {
    private static final int SHOWN = 3;

    private CmcLines lines;
    private TestItems items;
    private BudgetTemplates templates;
    private NumberSeries numbers;
    private Clock clock;
    private Reason reason;

    /** For the container's proxy. */
    protected CmcService() {}

    @Inject
    public CmcService(
            CmcLines lines,
            TestItems items,
            BudgetTemplates templates,
            NumberSeries numbers,
            Clock clock,
            Reason reason) {
        this.lines = lines;
        this.items = items;
        this.templates = templates;
        this.numbers = numbers;
        this.clock = clock;
        this.reason = reason;
    }

    /** A published capability is public. */
    @PermitAll
    public List<CmcView> table(String itemCode) {
        return lines.ofItem(itemCode).stream().map(CmcService::view).toList();
    }

    /**
     * UN-10: the smallest uncertainty that may be reported at a point on a day, in the point's unit. Of several lines
     * that hold there the largest counts; empty when the table says nothing.
     */
    @PermitAll
    public Optional<BigDecimal> at(String itemCode, BigDecimal point, String unit, LocalDate day) {
        return lines.ofItem(itemCode).stream()
                .filter(line -> line.validOn(day))
                .flatMap(line -> line.at(point, unit).stream())
                .max(BigDecimal::compareTo);
    }

    /**
     * UN-10: the first result below the capability at its point, be it the one that the procedure states (compared unrounded) or the
     * authorised one of the table (what would be printed). The former is reported with the capability instead, yet nobody may lean on that:
     * the budget lacks something.
     */
    @PermitAll
    public Optional<CmcShortfall> shortfall(String itemCode, List<BudgetResult> budgets, LocalDate day) {
        return budgets.stream()
                .flatMap(budget -> shortfall(itemCode, budget, day).stream())
                .findFirst();
    }

    private Optional<CmcShortfall> shortfall(String itemCode, BudgetResult budget, LocalDate day) {
        if (budget.belowCmc()) {
            BigDecimal computed = Rounding.toSignificant(budget.expanded(), SHOWN, RoundingMode.DOWN);
            return Optional.of(new CmcShortfall(budget.label(), computed, budget.cmc(), budget.unit()));
        }
        if (budget.nominal() == null) {
            return Optional.empty();
        }
        BigDecimal reported = new BigDecimal(budget.reportedU());
        return at(itemCode, budget.nominal(), budget.unit(), day)
                .filter(cmc -> reported.compareTo(cmc) < 0)
                .map(cmc -> new CmcShortfall(budget.label(), reported, cmc, budget.unit()));
    }

    /** UN-12: what a budget template says at several points, as a line that may be entered. */
    @RolesAllowed(Right.SCOPE_EDIT)
    public CmcProposal propose(@Valid ProposeCmc command) {
        BudgetTemplate template = templates.newest().stream()
                .filter(one -> one.number().equals(command.template()))
                .findFirst()
                .orElseThrow(() -> new BusinessException(BudgetError.TEMPLATE_CHANGED, command.template()));
        return new CmcFromBudget(
                        BudgetJson.map(template.definition()),
                        command.input(),
                        request -> BudgetService.budget(request, Progress.NONE))
                .at(command.points());
    }

    @RolesAllowed(Right.SCOPE_EDIT)
    public CmcView enter(@Valid EnterCmc command) {
        reason.of(command.reason());
        CmcData data = command.data();
        if (items.find(data.itemCode()).isEmpty()) {
            throw new BusinessException(CatalogueError.ITEM_NOT_FOUND, data.itemCode());
        }
        int year = Institute.today(clock).getYear();
        CmcLine line = new CmcLine("CMC%d-%06d".formatted(year, numbers.next("cmc-line", year)), data);
        lines.add(line);
        lines.flush();
        return view(line);
    }

    @RolesAllowed(Right.SCOPE_EDIT)
    public CmcView end(@Valid EndCmc command) {
        reason.of(command.reason());
        CmcLine line = lines.require(command.number(), command.seenVersion());
        line.end(command.lastDay());
        lines.flush();
        return view(line);
    }

    private static CmcView view(CmcLine line) {
        return new CmcView(line.number(), line.version(), line.data(), line.atMin(), line.atMax());
    }
}
