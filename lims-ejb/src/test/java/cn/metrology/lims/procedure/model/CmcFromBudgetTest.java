package cn.metrology.lims.procedure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.BudgetError;
import cn.metrology.lims.procedure.BudgetJson;
import cn.metrology.lims.procedure.CmcProposal;
import cn.metrology.lims.uncertainty.Budget;
import cn.metrology.lims.uncertainty.expression.Expression;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A balance whose error is a constant and a part in proportion: U = 2·√(0.02² + (3·10⁻⁶·m)²) g. */
class CmcFromBudgetTest {
    private static final Map<String, Object> REQUEST = BudgetJson.map("""
            {"model": "e = m*(1 + f) + d", "outputs": [{"name": "e", "unit": "g"}],
             "inputs": [{"name": "m", "unit": "kg", "value": 1, "dist": {"type": "constant"}},
                        {"name": "f", "unit": "1", "value": 0, "dist": {"type": "normal", "u": 3e-6}},
                        {"name": "d", "unit": "g", "value": 0, "dist": {"type": "normal", "u": 0.02}}],
             "options": {"k": 2, "mc": {"trials": 1000000, "seed": 1}}}""");

    @Test
    void theLineCoversEveryPoint() {
        CmcProposal proposal = new CmcFromBudget(REQUEST, "m", Budget::of)
                .at(List.of(new BigDecimal("1"), new BigDecimal("10"), new BigDecimal("20")));
        assertThat(proposal.unit()).isEqualTo("g");
        assertThat(proposal.rangeMin()).isEqualByComparingTo("1000");
        assertThat(proposal.rangeMax()).isEqualByComparingTo("20000");
        assertThat(proposal.k()).isEqualByComparingTo("2");
        // 2·√(0.02² + 0.06²) = 0.126491…
        assertThat(proposal.points().get(2).expanded()).isCloseTo(0.12649110640673517, within(1e-15));
        Expression line = Expression.parse(proposal.expression());
        for (CmcProposal.Evaluated point : proposal.points()) {
            BigDecimal covered = line.evaluateDecimal(name -> point.point());
            assertThat(covered).isGreaterThanOrEqualTo(new BigDecimal(point.expanded()));
            assertThat(covered.doubleValue()).isLessThan(1.5 * point.expanded());
        }
    }

    @Test
    void thePointMustBeAnInputInAUnitOfTheOutput() {
        assertThatThrownBy(() -> new CmcFromBudget(REQUEST, "f", Budget::of).at(List.of(BigDecimal.ONE)))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(BudgetError.CMC_UNITS));
        assertThatThrownBy(() -> new CmcFromBudget(REQUEST, "zz", Budget::of).at(List.of(BigDecimal.ONE)))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(BudgetError.UNKNOWN_SYMBOL));
    }
}
