package cn.metrology.lims.uncertainty.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the steps of a model: equal steps are shared, constants folded in decimals, small whole powers turned into products. */
final class TapeBuilder {
    private record Step(Op op, int a, int b, int c) {}

    private static final int NONE = -1;

    private final List<Instruction> steps = new ArrayList<>();
    private final Map<Step, Integer> known = new HashMap<>();
    private final Map<BigDecimal, Integer> constants = new HashMap<>();
    private final Map<String, Integer> inputs = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private int operations;

    int constant(BigDecimal value, Token at) {
        return constants.computeIfAbsent(
                value, v -> add(new Instruction(Op.CONSTANT, NONE, NONE, NONE, v, at.line(), at.column())));
    }

    int input(String name, Token at) {
        return inputs.computeIfAbsent(name, n -> {
            names.add(n);
            return add(new Instruction(Op.INPUT, names.size() - 1, NONE, NONE, null, at.line(), at.column()));
        });
    }

    boolean isInput(String name) {
        return inputs.containsKey(name);
    }

    int apply(Op op, Token at, int... operands) {
        if (++operations > Limits.OPERATIONS) {
            throw at.refusal(Expectation.FEWER_OPERATIONS);
        }
        int a = operands[0];
        int b = operands.length > 1 ? operands[1] : NONE;
        int c = operands.length > 2 ? operands[2] : NONE;
        BigDecimal folded = folded(op, a, b, c);
        if (folded != null) {
            return constant(folded, at);
        }
        if (op == Op.POWER) {
            return power(at, a, b);
        }
        return share(op, at, a, b, c);
    }

    private int share(Op op, Token at, int a, int b, int c) {
        return known.computeIfAbsent(
                new Step(op, a, b, c), s -> add(new Instruction(op, a, b, c, null, at.line(), at.column())));
    }

    /** x², x³ and x⁴ as products: exact for negative x, and the fastest. */
    private int power(Token at, int base, int exponent) {
        BigDecimal n = steps.get(exponent).constant();
        if (n == null || n.compareTo(BigDecimal.ONE) < 0 || n.compareTo(BigDecimal.valueOf(4)) > 0) {
            return share(Op.POWER, at, base, exponent, NONE);
        }
        if (n.compareTo(BigDecimal.ONE) == 0) {
            return base;
        }
        int square = share(Op.MULTIPLY, at, base, base, NONE);
        if (n.compareTo(BigDecimal.valueOf(2)) == 0) {
            return square;
        }
        if (n.compareTo(BigDecimal.valueOf(3)) == 0) {
            return share(Op.MULTIPLY, at, square, base, NONE);
        }
        return n.compareTo(BigDecimal.valueOf(4)) == 0
                ? share(Op.MULTIPLY, at, square, square, NONE)
                : share(Op.POWER, at, base, exponent, NONE);
    }

    private BigDecimal folded(Op op, int a, int b, int c) {
        for (int operand : new int[] {a, b, c}) {
            if (operand != NONE && steps.get(operand).op() != Op.CONSTANT) {
                return null;
            }
        }
        BigDecimal value = DecimalArithmetic.apply(op, value(a), value(b), value(c));
        return value != null && Double.isFinite(value.doubleValue()) ? value : null;
    }

    private BigDecimal value(int step) {
        return step == NONE ? null : steps.get(step).constant();
    }

    private int add(Instruction step) {
        steps.add(step);
        return steps.size() - 1;
    }

    /** The steps that the results need, in order; unused names stay known. */
    Tape tape(int... results) {
        boolean[] needed = new boolean[steps.size()];
        for (int result : results) {
            needed[result] = true;
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (needed[i]) {
                markOperands(steps.get(i), needed);
            }
        }
        int[] moved = new int[steps.size()];
        List<Instruction> kept = new ArrayList<>();
        for (int i = 0; i < needed.length; i++) {
            if (needed[i]) {
                moved[i] = kept.size();
                kept.add(renumbered(steps.get(i), moved));
            }
        }
        int[] at = new int[results.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = moved[results[i]];
        }
        return new Tape(kept, names, at);
    }

    private static void markOperands(Instruction step, boolean[] needed) {
        int[] operands = {step.a(), step.b(), step.c()};
        for (int i = 0; i < step.op().operands(); i++) {
            needed[operands[i]] = true;
        }
    }

    private static Instruction renumbered(Instruction s, int[] moved) {
        int n = s.op().operands();
        return n == 0
                ? s
                : new Instruction(
                        s.op(),
                        moved[s.a()],
                        n > 1 ? moved[s.b()] : NONE,
                        n > 2 ? moved[s.c()] : NONE,
                        null,
                        s.line(),
                        s.column());
    }
}
