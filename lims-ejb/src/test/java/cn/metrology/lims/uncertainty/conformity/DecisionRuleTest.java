package cn.metrology.lims.uncertainty.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked example of four rules on the same data; the other limit of each tolerance mirrors it. */
class DecisionRuleTest {
    @ParameterizedTest(name = "e = {0}, U = {1}, T = {2}: {3}")
    @CsvSource({
        "0.0038, 0.0016, 0.016, PASS PASS PASS PASS",
        "1.85, 0.40, 2.0, PASS FAIL CONDITIONAL_PASS PASS",
        "1.85, 0.80, 2.0, PASS FAIL CONDITIONAL_PASS INDETERMINATE",
        "2.10, 0.40, 2.0, FAIL FAIL CONDITIONAL_FAIL FAIL",
        "2.10, 0.80, 2.0, FAIL FAIL CONDITIONAL_FAIL INDETERMINATE",
        "2.90, 0.80, 2.0, FAIL FAIL FAIL FAIL",
        "2.80, 0.80, 2.0, FAIL FAIL CONDITIONAL_FAIL FAIL",
        "1.20, 0.80, 2.0, PASS PASS PASS PASS",
        "2.0, 0.2, 2.0, PASS FAIL CONDITIONAL_PASS PASS",
        "0, 3, 2.0, PASS FAIL CONDITIONAL_PASS INDETERMINATE"
    })
    void oneErrorUnderFourRules(BigDecimal error, BigDecimal expanded, BigDecimal limit, String verdicts) {
        Tolerance tolerance = Tolerance.symmetric(limit);
        List<Verdict> expected =
                Stream.of(verdicts.split(" ")).map(Verdict::valueOf).toList();
        assertThat(underEachRule(error, tolerance, expanded)).isEqualTo(expected);
        assertThat(underEachRule(error.negate(), tolerance, expanded)).isEqualTo(expected);
    }

    private static List<Verdict> underEachRule(BigDecimal error, Tolerance tolerance, BigDecimal expanded) {
        return Stream.of(DecisionRule.values())
                .map(rule -> rule.decide(error, tolerance, expanded))
                .toList();
    }

    /** In binary 0.81 - 0.8 is larger than 0.01. */
    @Test
    void anErrorExactlyOnTheLimitPasses() {
        BigDecimal error = new BigDecimal("0.81").subtract(new BigDecimal("0.8"));
        assertThat(DecisionRule.SIMPLE.decide(error, Tolerance.symmetric(new BigDecimal("0.01")), null))
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void oneLimitIsEnough() {
        Tolerance atLeast = new Tolerance(new BigDecimal("3.0"), null);
        assertThat(DecisionRule.GUARD_W_EQ_U.decide(new BigDecimal("3.5"), atLeast, new BigDecimal("0.5")))
                .isEqualTo(Verdict.PASS);
        assertThat(DecisionRule.JJF_1094.decide(new BigDecimal("2.9"), atLeast, new BigDecimal("0.5")))
                .isEqualTo(Verdict.FAIL);
        assertThatIllegalArgumentException().isThrownBy(() -> new Tolerance(null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tolerance(BigDecimal.ONE, BigDecimal.ZERO));
    }
}
