package cn.metrology.lims.uncertainty.expression;

/**
 * One operation on doubles. What is undefined yields NaN or an infinity, which the evaluators turn into a {@link DomainException}.
 * {@link StrictMath} gives the same digits on every machine, so that a stored evaluation can be repeated.
 */
public final class Arithmetic {
    static final double LN2 = StrictMath.log(2);
    static final double LN10 = StrictMath.log(10);

    private Arithmetic() {}

    /** Operations with one operand. */
    public static double unary(Op op, double x) {
        return switch (op) {
            case NEGATE -> -x;
            case ABS -> Math.abs(x);
            case SQRT -> Math.sqrt(x);
            case CBRT -> StrictMath.cbrt(x);
            case EXP -> StrictMath.exp(x);
            case LN -> StrictMath.log(x);
            case LOG2 -> StrictMath.log(x) / LN2;
            case LOG10 -> StrictMath.log10(x);
            case SIN -> StrictMath.sin(x);
            case COS -> StrictMath.cos(x);
            case TAN -> StrictMath.tan(x);
            case ASIN -> StrictMath.asin(x);
            case ACOS -> StrictMath.acos(x);
            case ATAN -> StrictMath.atan(x);
            case SINH -> StrictMath.sinh(x);
            case COSH -> StrictMath.cosh(x);
            case TANH -> StrictMath.tanh(x);
            case ASINH -> asinh(x);
            case ACOSH -> acosh(x);
            case ATANH -> 0.5 * StrictMath.log1p(2 * x / (1 - x));
            default -> throw new IllegalArgumentException(op.name());
        };
    }

    /** Operations with two operands. */
    public static double binary(Op op, double x, double y) {
        return switch (op) {
            case ADD -> x + y;
            case SUBTRACT -> x - y;
            case MULTIPLY -> x * y;
            case DIVIDE -> x / y;
            case POWER -> StrictMath.pow(x, y);
            case ATAN2 -> StrictMath.atan2(x, y);
            case MIN -> Math.min(x, y);
            case MAX -> Math.max(x, y);
            case LESS -> truth(x < y);
            case LESS_OR_EQUAL -> truth(x <= y);
            case EQUAL -> truth(x == y);
            case NOT_EQUAL -> truth(x != y);
            default -> throw new IllegalArgumentException(op.name());
        };
    }

    private static double truth(boolean holds) {
        return holds ? 1 : 0;
    }

    private static double asinh(double x) {
        double a = Math.abs(x);
        return Math.copySign(
                a > 1e150 ? StrictMath.log(a) + LN2 : StrictMath.log1p(a + a * a / (1 + Math.sqrt(1 + a * a))), x);
    }

    private static double acosh(double x) {
        double t = x - 1;
        return x > 1e150 ? StrictMath.log(x) + LN2 : StrictMath.log1p(t + Math.sqrt(2 * t + t * t));
    }
}
