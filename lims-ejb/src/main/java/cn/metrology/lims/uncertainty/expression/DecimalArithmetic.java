package cn.metrology.lims.uncertainty.expression;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One operation on decimals: {@code + - * /}, whole powers, square roots and comparisons in 34 digits (DECIMAL128), the other functions
 * through doubles. {@code null} stands for an undefined value.
 */
final class DecimalArithmetic {
    private static final MathContext MC = MathContext.DECIMAL128;
    private static final int LARGEST_POWER = 1000;

    private DecimalArithmetic() {}

    static BigDecimal apply(Op op, BigDecimal a, BigDecimal b, BigDecimal c) {
        if (op == Op.SELECT) {
            return a == null ? null : a.signum() != 0 ? b : c;
        }
        if (a == null || (op.operands() == 2 && b == null)) {
            return null;
        }
        try {
            return op.operands() == 2 ? binary(op, a, b) : unary(op, a);
        } catch (ArithmeticException undefined) {
            return null;
        }
    }

    private static BigDecimal unary(Op op, BigDecimal a) {
        return switch (op) {
            case NEGATE -> a.negate();
            case ABS -> a.abs();
            case SQRT -> a.sqrt(MC);
            default -> ofDouble(Arithmetic.unary(op, a.doubleValue()));
        };
    }

    private static BigDecimal binary(Op op, BigDecimal a, BigDecimal b) {
        return switch (op) {
            case ADD -> a.add(b, MC);
            case SUBTRACT -> a.subtract(b, MC);
            case MULTIPLY -> a.multiply(b, MC);
            case DIVIDE -> a.divide(b, MC);
            case POWER -> power(a, b);
            case MIN -> a.min(b);
            case MAX -> a.max(b);
            case LESS -> truth(a.compareTo(b) < 0);
            case LESS_OR_EQUAL -> truth(a.compareTo(b) <= 0);
            case EQUAL -> truth(a.compareTo(b) == 0);
            case NOT_EQUAL -> truth(a.compareTo(b) != 0);
            default -> ofDouble(Arithmetic.binary(op, a.doubleValue(), b.doubleValue()));
        };
    }

    private static BigDecimal power(BigDecimal base, BigDecimal exponent) {
        boolean whole = exponent.signum() == 0 || exponent.stripTrailingZeros().scale() <= 0;
        if (whole && exponent.abs().compareTo(BigDecimal.valueOf(LARGEST_POWER)) <= 0) {
            int n = exponent.intValue();
            BigDecimal positive = base.pow(Math.abs(n), MC);
            return n < 0 ? BigDecimal.ONE.divide(positive, MC) : positive;
        }
        return ofDouble(Math.pow(base.doubleValue(), exponent.doubleValue()));
    }

    private static BigDecimal ofDouble(double x) {
        return Double.isFinite(x) ? BigDecimal.valueOf(x) : null;
    }

    private static BigDecimal truth(boolean holds) {
        return holds ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
