package cn.metrology.lims.uncertainty.expression;

/** One operation on doubles. What is undefined yields NaN or an infinity, which the evaluators turn into a {@link DomainException}. */
public final class Arithmetic {
    static final double LN2 = Math.log(2);

    private Arithmetic() {}

    /** Operations with one operand. */
    public static double unary(Op op, double x) {
        return switch (op) {
            case NEGATE -> -x;
            case ABS -> Math.abs(x);
            case SQRT -> Math.sqrt(x);
            case CBRT -> Math.cbrt(x);
            case EXP -> Math.exp(x);
            case LN -> Math.log(x);
            case LOG2 -> Math.log(x) / LN2;
            case LOG10 -> Math.log10(x);
            case SIN -> Math.sin(x);
            case COS -> Math.cos(x);
            case TAN -> Math.tan(x);
            case ASIN -> Math.asin(x);
            case ACOS -> Math.acos(x);
            case ATAN -> Math.atan(x);
            case SINH -> Math.sinh(x);
            case COSH -> Math.cosh(x);
            case TANH -> Math.tanh(x);
            case ASINH -> asinh(x);
            case ACOSH -> acosh(x);
            case ATANH -> 0.5 * Math.log1p(2 * x / (1 - x));
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
            case POWER -> Math.pow(x, y);
            case ATAN2 -> Math.atan2(x, y);
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
        return Math.copySign(a > 1e150 ? Math.log(a) + LN2 : Math.log1p(a + a * a / (1 + Math.sqrt(1 + a * a))), x);
    }

    private static double acosh(double x) {
        double t = x - 1;
        return x > 1e150 ? Math.log(x) + LN2 : Math.log1p(t + Math.sqrt(2 * t + t * t));
    }
}
