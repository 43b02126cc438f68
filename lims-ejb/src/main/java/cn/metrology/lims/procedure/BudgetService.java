package cn.metrology.lims.procedure;

import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.uncertainty.Budget;
import cn.metrology.lims.uncertainty.cases.CaseException;
import cn.metrology.lims.uncertainty.expression.DomainException;
import cn.metrology.lims.uncertainty.expression.ExpressionException;
import cn.metrology.lims.uncertainty.gum.CorrelationException;
import cn.metrology.lims.uncertainty.gum.DuplicateInputException;
import cn.metrology.lims.uncertainty.gum.UnknownSymbolException;
import cn.metrology.lims.uncertainty.montecarlo.Progress;
import cn.metrology.lims.uncertainty.unit.UnitException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/** Evaluates budgets that people write on the workbench or send (UN-01 to UN-12); nothing is stored. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BudgetService {
    private BudgetDocuments documents;
    private Clock clock;

    /** For the container's proxy. */
    protected BudgetService() {}

    @Inject
    public BudgetService(BudgetDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** The budget, or a refusal that names line and column, quantity or entry. */
    @RolesAllowed(Right.UNCERTAINTY_USE)
    public Budget evaluate(Map<String, Object> request) {
        return budget(request, Progress.NONE);
    }

    /** A finished budget as a workbook. */
    @RolesAllowed(Right.UNCERTAINTY_USE)
    public byte[] workbook(String model, Budget budget, Locale language) {
        return documents.workbook(new BudgetReport(model, budget, language, Institute.today(clock)));
    }

    /** A finished budget on paper. */
    @RolesAllowed(Right.UNCERTAINTY_USE)
    public byte[] pdf(String model, Budget budget, Locale language) {
        return documents.pdf(new BudgetReport(model, budget, language, Institute.today(clock)));
    }

    static Budget budget(Map<String, Object> request, Progress progress) {
        try {
            return Budget.of(request, progress);
        } catch (CaseException e) {
            throw refusal(e);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new BusinessException(BudgetError.BUDGET_INVALID, e.getMessage());
        }
    }

    private static BusinessException refusal(CaseException e) {
        if (e.getCause() instanceof ExpressionException syntax) {
            return new BusinessException(
                    BudgetError.MODEL_SYNTAX,
                    syntax.line(),
                    syntax.column(),
                    ModelHint.of(syntax.expected()),
                    syntax.found());
        }
        if (e.getCause() instanceof UnknownSymbolException symbol) {
            return new BusinessException(BudgetError.UNKNOWN_SYMBOL, symbol.symbol());
        }
        if (e.getCause() instanceof DuplicateInputException twice) {
            return new BusinessException(BudgetError.INPUT_TWICE, twice.input());
        }
        if (e.getCause() instanceof UnitException unit) {
            return unit.reason() == UnitException.Reason.UNKNOWN_UNIT
                    ? new BusinessException(BudgetError.UNKNOWN_UNIT, unit.getMessage())
                    : new BusinessException(
                            BudgetError.UNITS_DO_NOT_FIT, unit.line(), unit.column(), unit.getMessage());
        }
        if (e.getCause() instanceof CorrelationException correlation) {
            return new BusinessException(BudgetError.CORRELATION_IMPOSSIBLE, correlation.getMessage());
        }
        if (e.getCause() instanceof DomainException domain) {
            return new BusinessException(BudgetError.NOT_DEFINED, domain.line(), domain.column());
        }
        return switch (e.code()) {
            case "negative_uncertainty" -> new BusinessException(BudgetError.NEGATIVE_UNCERTAINTY, e.getMessage());
            case "invalid_dof" -> new BusinessException(BudgetError.INVALID_DEGREES, e.getMessage());
            default -> new BusinessException(BudgetError.BUDGET_INVALID, e.getMessage());
        };
    }
}
