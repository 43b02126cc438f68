package cn.metrology.lims.uncertainty.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.metrology.lims.uncertainty.expression.Expression;
import cn.metrology.lims.uncertainty.report.CmcTable.Section;
import cn.metrology.lims.uncertainty.report.LinearUncertainty.Evaluated;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CmcTest {
    /** The scope entry of the multimeter: DC voltage (10–220) V, U = 12 × 10⁻⁶·V + 0.2 mV, 1.4 mV at 100 V. */
    @Test
    void aFunctionIsEvaluatedInDecimals() {
        CmcTable table = new CmcTable(
                List.of(new Section(d("10"), d("220"), new Cmc.Function(Expression.parse("12e-6*V + 0.2e-3")))));
        assertThat(table.at(d("100")).orElseThrow()).isEqualByComparingTo("0.0014");
        assertThat(table.at(d("9.99"))).isEmpty();
        assertThat(table.at(d("220"))).isPresent();
    }

    @Test
    void aRangeIsInterpolated() {
        Cmc range = new Cmc.Range(d("0"), d("300"), d("0.02"), d("0.05"));
        assertThat(range.at(d("100"))).isEqualByComparingTo("0.03");
        assertThat(range.at(d("300"))).isEqualByComparingTo("0.05");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range.at(d("301")))
                .withMessageContaining("0 … 300");
    }

    @Test
    void whereSectionsMeetTheLargerOneCounts() {
        CmcTable table = new CmcTable(List.of(
                new Section(d("0"), d("10"), new Cmc.Value(d("0.01"))),
                new Section(d("10"), d("100"), new Cmc.Value(d("0.02")))));
        assertThat(table.at(d("10"))).contains(d("0.02"));
        assertThat(table.at(d("9"))).contains(d("0.01"));
    }

    @Test
    void whatIsNoCapabilityIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cmc.Value(BigDecimal.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cmc.Range(d("2"), d("1"), d("1"), d("1")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cmc.Function(Expression.parse("a + b")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cmc.Function(Expression.parse("1 - x")).at(d("2")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Section(d("2"), d("1"), new Cmc.Value(d("1"))));
    }

    @Test
    void aFormulaCoversItsPoints() {
        LinearUncertainty formula = LinearUncertainty.covering(evaluated("100 0.052", "500 0.060", "1000 0.070"));
        assertThat(formula.text("mm", "L")).isEqualTo("U = 0.050 mm + 2.0×10⁻⁵ L");
        assertThat(new LinearUncertainty(d("0.05"), d("0.00002")).text("mm", "L"))
                .isEqualTo("U = 0.05 mm + 2×10⁻⁵ L");
        assertThat(new LinearUncertainty(d("0.05"), d("0")).text("mm", "L")).isEqualTo("U = 0.05 mm");
        assertThat(new LinearUncertainty(d("0"), d("0.00001")).text("mm", "L")).isEqualTo("U = 10⁻⁵ L");
        assertThat(LinearUncertainty.covering(evaluated("1 0.3", "2 0.2")).text("V", "V"))
                .isEqualTo("U = 0.30 V");
        assertThat(LinearUncertainty.covering(evaluated("1 0.1", "2 0.3")).slope())
                .isEqualByComparingTo("0.15");
    }

    @Test
    void aFormulaWithoutUncertaintyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LinearUncertainty(d("0"), d("0")));
        assertThatIllegalArgumentException().isThrownBy(() -> LinearUncertainty.covering(List.of()));
    }

    @Property(tries = 100)
    void noFormulaFallsBelowAnEvaluatedUncertainty(
            @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = 0.1, max = 10) Double> uncertainties) {
        List<Evaluated> points = Stream.iterate(0, i -> i + 1)
                .limit(uncertainties.size())
                .map(i -> new Evaluated(BigDecimal.valueOf(i - 2), BigDecimal.valueOf(uncertainties.get(i))))
                .toList();
        LinearUncertainty formula = LinearUncertainty.covering(points);
        assertThat(points).allMatch(one -> formula.at(one.point()).compareTo(one.expanded()) >= 0);
    }

    private static List<Evaluated> evaluated(String... pairs) {
        return Stream.of(pairs)
                .map(pair -> pair.split(" "))
                .map(pair -> new Evaluated(d(pair[0]), d(pair[1])))
                .toList();
    }

    private static BigDecimal d(String number) {
        return new BigDecimal(number);
    }
}
