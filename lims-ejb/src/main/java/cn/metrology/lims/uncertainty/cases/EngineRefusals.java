package cn.metrology.lims.uncertainty.cases;

import cn.metrology.lims.uncertainty.distribution.InvalidDofException;
import cn.metrology.lims.uncertainty.distribution.NegativeUncertaintyException;
import cn.metrology.lims.uncertainty.expression.DomainException;
import cn.metrology.lims.uncertainty.expression.ExpressionException;
import cn.metrology.lims.uncertainty.gum.CorrelationException;
import cn.metrology.lims.uncertainty.gum.DuplicateInputException;
import cn.metrology.lims.uncertainty.gum.UnknownSymbolException;
import cn.metrology.lims.uncertainty.unit.UnitException;
import java.util.function.Supplier;

/** Turns what the engine refuses into the codes of case files. */
public final class EngineRefusals {
    private EngineRefusals() {}

    /** Runs an evaluation; the cause of the {@link CaseException} is the engine's own exception. */
    public static <T> T coded(Supplier<T> evaluation) {
        try {
            return evaluation.get();
        } catch (ExpressionException e) {
            throw new CaseException("syntax", e.getMessage(), e);
        } catch (UnitException e) {
            boolean unknown = e.reason() == UnitException.Reason.UNKNOWN_UNIT;
            throw new CaseException(unknown ? "unknown_unit" : "incompatible_units", e.getMessage(), e);
        } catch (CorrelationException e) {
            String code = e.isRange() ? "correlation_out_of_range" : "correlation_not_positive_semidefinite";
            throw new CaseException(code, e.getMessage(), e);
        } catch (UnknownSymbolException e) {
            throw new CaseException("unknown_symbol", e.getMessage(), e);
        } catch (DuplicateInputException e) {
            throw new CaseException("duplicate_input", e.getMessage(), e);
        } catch (NegativeUncertaintyException e) {
            throw new CaseException("negative_uncertainty", e.getMessage(), e);
        } catch (InvalidDofException e) {
            throw new CaseException("invalid_dof", e.getMessage(), e);
        } catch (DomainException e) {
            throw new CaseException("domain", e.getMessage(), e);
        }
    }
}
