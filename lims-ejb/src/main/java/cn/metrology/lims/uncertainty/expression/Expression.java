package cn.metrology.lims.uncertainty.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * One expression of the model language, e.g. {@code V/I*cos(phi)} or {@code if(p <= 0.4, 0.01*p, 0.02)}. Never Java, EL or a script.
 * Parsed once, evaluated often.
 */
public final class Expression {
    private final String text;
    private final Tape tape;

    private Expression(String text, Tape tape) {
        this.text = text;
        this.tape = tape;
    }

    /**
     * Parses a text, which may run over several lines.
     *
     * @throws ExpressionException where the text leaves the grammar or its bounds
     */
    public static Expression parse(String text) {
        return new Expression(text, Parser.expressions(List.of(text)));
    }

    /** The free names in the order of their first occurrence. */
    public List<String> names() {
        return tape.names();
    }

    public Tape tape() {
        return tape;
    }

    /**
     * The value at {@code values}, which are in the order of {@link #names()}.
     *
     * @throws DomainException if it has none
     */
    public double evaluate(double... values) {
        double[] work = new double[tape.size()];
        tape.run(values, work);
        return tape.checkedResult(0, work);
    }

    /**
     * The value with each name looked up.
     *
     * @throws IllegalArgumentException for a name without a value
     */
    public double evaluate(Function<String, Double> values) {
        double[] inputs = new double[names().size()];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = required(values, names().get(i));
        }
        return evaluate(inputs);
    }

    /** The value in decimals: {@code + - * /} in 34 digits, so that 0.1 + 0.2 is 0.3; transcendental functions through doubles. */
    public BigDecimal evaluateDecimal(Function<String, BigDecimal> values) {
        BigDecimal[] inputs = new BigDecimal[names().size()];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = required(values, names().get(i));
        }
        return tape.runDecimal(inputs)[0];
    }

    static <T> T required(Function<String, T> values, String name) {
        T value = values.apply(name);
        if (value == null) {
            throw new IllegalArgumentException("no value for " + name);
        }
        return value;
    }

    @Override
    public String toString() {
        return text;
    }
}
