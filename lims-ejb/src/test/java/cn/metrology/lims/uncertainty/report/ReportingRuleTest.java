package cn.metrology.lims.uncertainty.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingRuleTest {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @ParameterizedTest(name = "{0}, U = {1} is reported {2}, {3} (UN-08)")
    @CsvSource({
        "10.05762, 0.027, 10.058, 0.027",
        "1039.56, 10, 1040, 10",
        "6.3, 0.25, 6.30, 0.25",
        "0.00378, 0.00162, 0.0038, 0.0016",
        "1500.05, 10.015, 1500, 10",
        "12.3456, 0.0996, 12.35, 0.10"
    })
    void theResultIsAlignedToTheUncertaintyAndPadded(BigDecimal y, BigDecimal expanded, String value, String reported) {
        ReportedResult result = ReportingRule.DEFAULT.report(y, expanded);
        assertThat(result.value().toPlainString()).isEqualTo(value);
        assertThat(result.expanded().toPlainString()).isEqualTo(reported);
    }

    @ParameterizedTest(name = "one digit, {1}: {0} becomes {2} (UN-09)")
    @CsvSource({
        "0.0071, UP_IF_GT_5PCT, 0.007",
        "0.0074, UP_IF_GT_5PCT, 0.008",
        "0.105, UP_IF_GT_5PCT, 0.1",
        "0.145, HALF_UP_OR_UP_IF_GT_5PCT, 0.2",
        "0.0071, ALWAYS_UP, 0.008",
        "0.045, HALF_EVEN, 0.04",
        "0.045, HALF_UP, 0.05"
    })
    void roundingOfUFollowsThePolicy(BigDecimal expanded, ExpandedRounding rounding, String reported) {
        assertThat(rounding.round(expanded, 1).toPlainString()).isEqualTo(reported);
    }

    @ParameterizedTest
    @CsvSource({"0.0162, 0.016", "0.0262, 0.026", "0.0362, 0.04", "0.0999, 0.1"})
    void aLeadingOneOrTwoGetsASecondDigit(BigDecimal expanded, String reported) {
        ReportingRule oneDigit = new ReportingRule(1, true, ExpandedRounding.UP_IF_GT_5PCT);
        assertThat(oneDigit.report(BigDecimal.ONE, expanded).expanded().toPlainString())
                .isEqualTo(reported);
    }

    @Test
    void nothingBelowTheCmcIsReported() {
        ReportedResult forgotten = ReportingRule.DEFAULT.report(
                new BigDecimal("0.00378"), new BigDecimal("0.00103"), new BigDecimal("0.0014"));
        assertThat(forgotten.expanded().toPlainString()).isEqualTo("0.0014");
        assertThat(forgotten.raisedToCmc()).isTrue();

        ReportedResult roundedBelow =
                ReportingRule.DEFAULT.report(BigDecimal.ONE, new BigDecimal("0.001412"), new BigDecimal("0.00141"));
        assertThat(roundedBelow.expanded().toPlainString()).isEqualTo("0.0015");
        assertThat(roundedBelow.raisedToCmc()).isFalse();
    }

    @Test
    void threeDigitsAndNegativeUncertaintiesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportingRule(3, false, ExpandedRounding.HALF_EVEN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingRule.DEFAULT.report(BigDecimal.ONE, BigDecimal.ONE.negate()));
    }

    @Test
    void theTextNamesKAndTheProbabilityIfKIsNotTwo() {
        ReportedResult result = ReportingRule.DEFAULT.report(new BigDecimal("0.00378"), new BigDecimal("0.00162"));
        assertThat(result.valueText("V")).isEqualTo("0.0038 V");
        assertThat(result.expandedText("V", TWO, null)).isEqualTo("U = 0.0016 V, k = 2");
        assertThat(result.expandedText("V", new BigDecimal("2.13"), new BigDecimal("0.95")))
                .isEqualTo("U = 0.0016 V, k = 2.13 (p = 95 %)");
        assertThat(ReportedResult.relativeText(new BigDecimal("0.000016"), TWO, null))
                .isEqualTo("Urel = 1.6 × 10⁻⁵, k = 2");
    }

    @ParameterizedTest
    @CsvSource({
        "0.0000012, 1.2 × 10⁻⁶",
        "0.00001, 10⁻⁵",
        "0.0010, 0.0010",
        "1.2E+7, 1.2 × 10⁷",
        "-0.00025, -2.5 × 10⁻⁴",
        "0.00, 0.00"
    })
    void smallAndLargeNumbersGetAPowerOfTen(BigDecimal x, String text) {
        assertThat(Scientific.text(x)).isEqualTo(text);
    }
}
