package cn.metrology.lims.uncertainty.expression;

/** Derivatives of the functions of one variable, up to the third. */
final class UnaryDerivatives {
    private UnaryDerivatives() {}

    /** f'(x), where {@code f} is the value f(x). */
    static double first(Op op, double x, double f) {
        return switch (op) {
            case NEGATE -> -1;
            case ABS -> Math.signum(x);
            case SQRT -> 0.5 / f;
            case CBRT -> 1 / (3 * f * f);
            case EXP -> f;
            case LN -> 1 / x;
            case LOG2 -> 1 / (x * Arithmetic.LN2);
            case LOG10 -> 1 / (x * Arithmetic.LN10);
            case SIN -> StrictMath.cos(x);
            case COS -> -StrictMath.sin(x);
            case TAN -> 1 + f * f;
            case ASIN -> 1 / Math.sqrt((1 - x) * (1 + x));
            case ACOS -> -1 / Math.sqrt((1 - x) * (1 + x));
            case ATAN -> 1 / (1 + x * x);
            case SINH -> StrictMath.cosh(x);
            case COSH -> StrictMath.sinh(x);
            case TANH -> (1 - f) * (1 + f);
            case ASINH -> 1 / Math.sqrt(x * x + 1);
            case ACOSH -> 1 / Math.sqrt((x - 1) * (x + 1));
            case ATANH -> 1 / ((1 - x) * (1 + x));
            default -> throw new IllegalArgumentException(op.name());
        };
    }

    /** {f, f', f'', f'''} at x. */
    static double[] upToThird(Op op, double x) {
        double f = Arithmetic.unary(op, x);
        double d = first(op, x, f);
        return switch (op) {
            case NEGATE, ABS -> new double[] {f, d, 0, 0};
            case SQRT -> new double[] {f, d, -d / (2 * x), 3 * d / (4 * x * x)};
            case CBRT -> new double[] {f, d, -2 * d / (3 * x), 10 * d / (9 * x * x)};
            case EXP -> new double[] {f, f, f, f};
            case LN, LOG2, LOG10 -> new double[] {f, d, -d / x, 2 * d / (x * x)};
            case SIN, COS -> new double[] {f, d, -f, -d};
            case TAN -> new double[] {f, d, 2 * f * d, 2 * d * (d + 2 * f * f)};
            case ASIN, ACOS -> {
                double w = (1 - x) * (1 + x);
                yield new double[] {f, d, d * x / w, d * (1 + 2 * x * x) / (w * w)};
            }
            case ATAN -> new double[] {f, d, -2 * x * d * d, d * d * d * (6 * x * x - 2)};
            case SINH, COSH -> new double[] {f, d, f, d};
            case TANH -> new double[] {f, d, -2 * f * d, d * (6 * f * f - 2)};
            case ASINH -> {
                double w = 1 + x * x;
                yield new double[] {f, d, -x * d / w, d * (2 * x * x - 1) / (w * w)};
            }
            case ACOSH -> {
                double w = (x - 1) * (x + 1);
                yield new double[] {f, d, -x * d / w, d * (2 * x * x + 1) / (w * w)};
            }
            case ATANH -> new double[] {f, d, 2 * x * d * d, d * d * d * (6 * x * x + 2)};
            default -> throw new IllegalArgumentException(op.name());
        };
    }

    /** x^n and its derivatives for a constant n. */
    static double[] power(double x, double n) {
        return new double[] {
            StrictMath.pow(x, n),
            times(n, x, n - 1),
            times(n * (n - 1), x, n - 2),
            times(n * (n - 1) * (n - 2), x, n - 3)
        };
    }

    private static double times(double factor, double x, double n) {
        return factor == 0 ? 0 : factor * StrictMath.pow(x, n);
    }
}
