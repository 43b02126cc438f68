package cn.metrology.lims.uncertainty.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-2^2 | -4",
                "2^3^2 | 512",
                "2^-1 | 0.5",
                "1 - -1 | 2",
                "8/4/2 | 1",
                "sqrt(16) + cbrt(27) | 7",
                "min(3, 1, 2) + max(3, 1, 2) | 4",
                "log2(8) + log10(1000) | 6",
                "if(1 <= 1, 10, 20) | 10",
                "if(2 < 1, 1/0, 5) | 5",
                "atan2(1, 1)*4 - π | 0",
                "asinh(sinh(2)) + acosh(cosh(2)) + atanh(tanh(0.5)) | 4.5",
                "（2＋3）×4 | 20",
                "1.5e2 + .5 | 150.5"
            })
    void followsTheUsualPrecedence(String text, double value) {
        Expression expression = Expression.parse(text);
        assertThat(expression.evaluate()).isCloseTo(value, within(1e-12));
        assertThat(expression.evaluateDecimal(name -> null).doubleValue()).isCloseTo(value, within(1e-12));
    }

    @Test
    void namesMayBeChineseGreekAndSubscripted() {
        Expression expression = Expression.parse("示值_1 - Δt₂*α_S # 温度修正");
        assertThat(expression.names()).containsExactly("示值_1", "Δt₂", "α_S");
        assertThat(expression.evaluate(5, 2, 0.5)).isEqualTo(4);
        assertThat(expression.evaluate(Map.of("示值_1", 5.0, "Δt₂", 2.0, "α_S", 0.5)::get))
                .isEqualTo(4);
    }

    @Test
    void decimalsStayDecimals() {
        Map<String, BigDecimal> readings = Map.of("a", new BigDecimal("0.10"), "b", new BigDecimal("0.20"));
        assertThat(Expression.parse("a + b").evaluateDecimal(readings::get)).isEqualTo(new BigDecimal("0.30"));
        assertThat(Expression.parse("(a + b)^2/3").evaluateDecimal(readings::get))
                .isEqualByComparingTo("0.03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a + * b | 1 | 5 | OPERAND",
                "a + | 1 | 4 | OPERAND",
                "(a + b | 1 | 7 | CLOSING_PARENTHESIS",
                "a b | 1 | 3 | OPERATOR",
                "2x | 1 | 1 | NUMBER",
                "log(x) | 1 | 1 | LN_OR_LOG10",
                "foo(x) | 1 | 1 | KNOWN_FUNCTION",
                "atan2(x) | 1 | 8 | ARGUMENT_COUNT",
                "sin(x, y) | 1 | 6 | ARGUMENT_COUNT",
                "if(a, b, c) | 1 | 5 | COMPARISON",
                ".e5 | 1 | 1 | NUMBER",
                "a $ b | 1 | 3 | KNOWN_CHARACTER",
                "1e999 | 1 | 1 | NUMBER",
            })
    void refusalsPointToThePlace(String text, int line, int column, Expectation expected) {
        assertThatThrownBy(() -> Expression.parse(text)).isInstanceOfSatisfying(ExpressionException.class, e -> {
            assertThat(e.line()).isEqualTo(line);
            assertThat(e.column()).isEqualTo(column);
            assertThat(e.expected()).isEqualTo(expected);
        });
    }

    @Test
    void hostileTextsAreRefusedNotRun() {
        refuses("(".repeat(10_000), Expectation.LESS_NESTING);
        refuses("-".repeat(10_000) + "1", Expectation.LESS_NESTING);
        refuses("2^".repeat(5_000) + "x", Expectation.LESS_NESTING);
        refuses("x+".repeat(9_000) + "x", Expectation.FEWER_OPERATIONS);
        refuses("x".repeat(30_000), Expectation.SHORTER_TEXT);
        assertThat(Expression.parse("9^9^9^9").names()).isEmpty();
    }

    private static void refuses(String text, Expectation expected) {
        assertThatThrownBy(() -> Expression.parse(text))
                .isInstanceOfSatisfying(
                        ExpressionException.class, e -> assertThat(e.expected()).isEqualTo(expected));
    }

    @Test
    void anUndefinedValueIsADomainRefusalWithItsPlace() {
        Expression expression = Expression.parse("1 + sqrt(a - b)");
        assertThatThrownBy(() -> expression.evaluate(1, 2)).isInstanceOfSatisfying(DomainException.class, e -> {
            assertThat(e.column()).isEqualTo(5);
            assertThat(e.operation()).isEqualTo(Op.SQRT);
        });
        assertThatThrownBy(() -> Expression.parse("1/a").evaluateDecimal(name -> BigDecimal.ZERO))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> Expression.parse("1/a").evaluateDecimal(name -> null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aModelHasConstantsIntermediatesAndOutputs() {
        Model model = Model.parse("""
                // air buoyancy
                ρ0 = 1.2
                factor = (1 - ρ_a/8000) /
                    1
                m = W*factor; y = m - (
                    ρ0
                  - 1)
                """);
        assertThat(model.defined()).containsExactly("ρ0", "factor", "m", "y");
        assertThat(model.inputs()).containsExactly("ρ_a", "W");
        assertThat(model.evaluateDecimal(name -> BigDecimal.ZERO)).containsEntry("y", new BigDecimal("-0.2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a = 1; a = 2 | 1 | 8 | NEW_NAME",
                "y = b; b = 2 | 1 | 8 | DEFINITION_BEFORE_USE",
                "y | 1 | 2 | EQUALS",
                "1 = y | 1 | 1 | NAME",
                "pi = 3 | 1 | 1 | NEW_NAME",
                "y = a b | 1 | 7 | STATEMENT_END",
                "# nothing | 1 | 10 | DEFINITION"
            })
    void aModelIsRefusedWhereItIsWrong(String text, int line, int column, Expectation expected) {
        assertThatThrownBy(() -> Model.parse(text)).isInstanceOfSatisfying(ExpressionException.class, e -> {
            assertThat(e.line()).isEqualTo(line);
            assertThat(e.column()).isEqualTo(column);
            assertThat(e.expected()).isEqualTo(expected);
        });
    }
}
