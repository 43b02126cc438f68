package cn.metrology.lims.uncertainty.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.metrology.lims.kernel.Texts;
import cn.metrology.lims.uncertainty.distribution.Distribution;
import cn.metrology.lims.uncertainty.gum.Correlations;
import cn.metrology.lims.uncertainty.gum.Coverage;
import cn.metrology.lims.uncertainty.gum.Evaluation;
import cn.metrology.lims.uncertainty.gum.OutputSpec;
import cn.metrology.lims.uncertainty.gum.Quantity;
import cn.metrology.lims.uncertainty.unit.Units;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The multimeter at 100 V: e = reading − standard − drift. */
class BudgetTableTest {
    private final Evaluation evaluation = Evaluation.of(
            List.of(new OutputSpec("e", "x - s - d", Units.of("V"))),
            List.of(
                    Quantity.of("x", Units.of("V"), 100.0039, new Distribution.Rectangular(0.0005)),
                    Quantity.certified("s", Units.of("V"), 100.00012, 0.0006, 2, Double.POSITIVE_INFINITY),
                    Quantity.of("d", Units.of("mV"), 0, new Distribution.Rectangular(1.2))
                            .withDof(50)),
            new Correlations(3));
    private final BudgetTable budget =
            BudgetTable.of(evaluation, evaluation.propagate(new Coverage.Factor(2), false), 0);

    @Test
    void everyInputHasItsLine() {
        assertThat(budget.lines()).extracting(line -> line.input().name()).containsExactly("x", "s", "d");
        assertThat(budget.lines())
                .extracting(BudgetTable.Line::distribution)
                .containsExactly(
                        BudgetDistribution.RECTANGULAR, BudgetDistribution.NORMAL, BudgetDistribution.RECTANGULAR);
        assertThat(budget.lines().stream().mapToDouble(BudgetTable.Line::share).sum())
                .isCloseTo(1, within(1e-12));
        assertThat(budget.standardUncertainty()).isCloseTo(0.00081, within(0.000005));
        assertThat(budget.coverage().expanded()).isCloseTo(0.00162, within(0.00001));
    }

    @Test
    void columnsAndDistributionsHaveCaptionsInBothLanguages() {
        for (Locale language : List.of(Texts.CHINESE, Texts.ENGLISH)) {
            Texts texts = Texts.of(language);
            assertThat(BudgetColumn.values()).allMatch(column -> texts.has(column.key()));
            assertThat(BudgetDistribution.values()).allMatch(distribution -> texts.has(distribution.key()));
        }
        assertThat(Texts.of(Texts.CHINESE).text(BudgetColumn.SENSITIVITY.key())).isEqualTo("灵敏系数");
    }

    @Test
    void aLineIsShownInFourDigits() {
        assertThat(BudgetTable.cells(budget.lines().get(2)))
                .containsEntry(BudgetColumn.QUANTITY, "d")
                .containsEntry(BudgetColumn.UNIT, "mV")
                .containsEntry(BudgetColumn.STANDARD_UNCERTAINTY, "0.6928")
                .containsEntry(BudgetColumn.SENSITIVITY, "-0.001000")
                .containsEntry(BudgetColumn.CONTRIBUTION, "-6.928 × 10⁻⁴")
                .containsEntry(BudgetColumn.DEGREES_OF_FREEDOM, "50")
                .containsEntry(BudgetColumn.SHARE, "73.5 %");
        assertThat(BudgetTable.cells(budget.lines().get(0)).get(BudgetColumn.DEGREES_OF_FREEDOM))
                .isEqualTo("∞");
        assertThat(BudgetTable.cells(budget.lines().get(0)).get(BudgetColumn.ESTIMATE))
                .isEqualTo("100.003900");
        assertThat(BudgetTable.estimate(0.00378000000001, 0.00080829)).isEqualTo("0.003780");
        assertThat(BudgetTable.estimate(100, 0)).isEqualTo("100");
        assertThat(BudgetTable.dof(Double.NaN)).isEqualTo("–");
        assertThat(BudgetTable.dof(16.9)).isEqualTo("16");
    }
}
