package cn.metrology.lims.uncertainty.expression;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operations of the model language; comparisons yield 1 or 0 and exist only inside {@code if}. */
public enum Op {
    CONSTANT(0),
    INPUT(0),
    ADD(2),
    SUBTRACT(2),
    MULTIPLY(2),
    DIVIDE(2),
    POWER(2),
    NEGATE(1),
    LESS(2),
    LESS_OR_EQUAL(2),
    EQUAL(2),
    NOT_EQUAL(2),
    SELECT(3),
    MIN(2),
    MAX(2),
    ATAN2(2),
    ABS(1),
    SQRT(1),
    CBRT(1),
    EXP(1),
    LN(1),
    LOG2(1),
    LOG10(1),
    SIN(1),
    COS(1),
    TAN(1),
    ASIN(1),
    ACOS(1),
    ATAN(1),
    SINH(1),
    COSH(1),
    TANH(1),
    ASINH(1),
    ACOSH(1),
    ATANH(1);

    private static final Map<String, Op> FUNCTIONS = Stream.of(values())
            .filter(op -> op.compareTo(MIN) >= 0)
            .collect(Collectors.toUnmodifiableMap(op -> op.name().toLowerCase(Locale.ROOT), op -> op));

    private final int operands;

    Op(int operands) {
        this.operands = operands;
    }

    public int operands() {
        return operands;
    }

    /** The operation written as {@code name(...)}; {@code if} is not among them. */
    static Optional<Op> function(String name) {
        return Optional.ofNullable(FUNCTIONS.get(name));
    }

    boolean takesAnyNumberOfArguments() {
        return this == MIN || this == MAX;
    }
}
