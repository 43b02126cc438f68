package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Budget of one point. All figures are unrounded (UN-05) but the texts, which are rounded once (UN-07 to UN-09).
 * {@code nuEff} is null for infinity; {@code cmc} is null where the scope gives none. {@code reportedU} is the bare figure,
 * {@code statement} the full wording of UN-11, {@code nominal} the measured point or null where the row has none.
 */
public record BudgetResult(
        String grid,
        String row,
        String label,
        String unit,
        List<BudgetLine> components,
        BigDecimal value,
        BigDecimal uc,
        BigDecimal nuEff,
        BigDecimal k,
        BigDecimal expanded,
        BigDecimal cmc,
        boolean belowCmc,
        String reportedValue,
        String reportedU,
        String statement,
        BigDecimal nominal)
        implements Serializable {
    public BudgetResult {
        components = List.copyOf(components);
    }
}
