package cn.metrology.lims.uncertainty.expression;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A measurement model of several lines {@code name = expression}: constants, intermediate quantities and outputs. A name that no line
 * defines is an input.
 */
public final class Model {
    private final List<String> defined;
    private final TapeBuilder builder;
    private final List<Integer> results;
    private final Tape tape;

    Model(List<String> defined, TapeBuilder builder, List<Integer> results) {
        this.defined = List.copyOf(defined);
        this.builder = builder;
        this.results = List.copyOf(results);
        this.tape = builder.tape(results.stream().mapToInt(Integer::intValue).toArray());
    }

    /**
     * Parses the lines.
     *
     * @throws ExpressionException where the text leaves the grammar or its bounds
     */
    public static Model parse(String text) {
        return Parser.model(text);
    }

    /** What the lines define, in order. */
    public List<String> defined() {
        return defined;
    }

    /** The names that no line defines, in the order of their first occurrence. */
    public List<String> inputs() {
        return tape.names();
    }

    /** All definitions as one tape, result k being line k. */
    public Tape tape() {
        return tape;
    }

    /** A tape of only what {@code outputs} need. */
    public Tape tape(List<String> outputs) {
        return builder.tape(outputs.stream().mapToInt(this::resultOf).toArray());
    }

    private int resultOf(String output) {
        int k = defined.indexOf(output);
        if (k < 0) {
            throw new IllegalArgumentException("the model does not define " + output);
        }
        return results.get(k);
    }

    /** Every definition in decimals (see {@link Expression#evaluateDecimal}). */
    public Map<String, BigDecimal> evaluateDecimal(Function<String, BigDecimal> values) {
        BigDecimal[] inputs = new BigDecimal[inputs().size()];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = Expression.required(values, inputs().get(i));
        }
        BigDecimal[] found = tape.runDecimal(inputs);
        Map<String, BigDecimal> byName = new LinkedHashMap<>();
        for (int k = 0; k < found.length; k++) {
            byName.put(defined.get(k), found[k]);
        }
        return byName;
    }
}
