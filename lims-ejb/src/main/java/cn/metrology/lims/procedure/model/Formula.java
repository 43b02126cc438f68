package cn.metrology.lims.procedure.model;

import cn.metrology.lims.uncertainty.expression.Expression;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A formula of a definition in the language of the uncertainty engine, evaluated in decimals. */
final class Formula {
    private final Expression expression;

    private Formula(Expression expression) {
        this.expression = expression;
    }

    /** @throws cn.metrology.lims.uncertainty.expression.ExpressionException where the text is not a formula */
    static Formula of(String text) {
        return new Formula(Expression.parse(text));
    }

    List<String> names() {
        return expression.names();
    }

    /** Empty where a name has no number yet, or where the formula has no value at these numbers (a relative error at zero). */
    Optional<BigDecimal> evaluate(Scope scope) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        for (String name : expression.names()) {
            Optional<BigDecimal> number = scope.number(name);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers.put(name, number.orElseThrow());
        }
        try {
            return Optional.of(expression.evaluateDecimal(numbers::get));
        } catch (ArithmeticException undefinedHere) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return expression.toString();
    }
}
