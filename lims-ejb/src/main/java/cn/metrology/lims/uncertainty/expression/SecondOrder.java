package cn.metrology.lims.uncertainty.expression;

/**
 * Second and mixed third derivatives of one result: Taylor arithmetic of order 2 along one name, swept in reverse (Griewank and Walther,
 * Evaluating Derivatives, 2nd ed., chapters 10 and 13). A polynomial v₀ + v₁t + v₂t² is the row {@code {v0, v1, v2}}.
 */
public final class SecondOrder {
    private final Tape tape;
    private final double[][] value;
    private final double[][] adjoint;
    private final double[][] slope;

    public SecondOrder(Tape tape) {
        this.tape = tape;
        this.value = new double[tape.size()][];
        this.adjoint = new double[tape.size()][];
        this.slope = new double[tape.size()][];
    }

    /** Of result {@code k} at {@code inputs}, for every name i: {∂f/∂xᵢ, ∂²f/∂xᵢ∂xⱼ, ∂³f/∂xᵢ∂xⱼ²}. */
    public double[][] along(int k, double[] inputs, int j) {
        for (int i = 0; i < tape.size(); i++) {
            adjoint[i] = new double[3];
            value[i] = forward(i, inputs, j);
        }
        double[][] derivatives = new double[inputs.length][3];
        adjoint[tape.result(k)][0] = 1;
        for (int i = tape.result(k); i >= 0; i--) {
            reverse(i, derivatives);
        }
        for (double[] d : derivatives) {
            d[2] *= 2;
        }
        return derivatives;
    }

    private double[] forward(int i, double[] inputs, int j) {
        int a = tape.a[i];
        Op op = tape.ops[i];
        return switch (op) {
            case CONSTANT -> new double[] {tape.constant(i), 0, 0};
            case INPUT -> new double[] {inputs[a], a == j ? 1 : 0, 0};
            case ADD -> sum(value[a], value[tape.b[i]], 1);
            case SUBTRACT -> sum(value[a], value[tape.b[i]], -1);
            case MULTIPLY -> product(value[a], value[tape.b[i]]);
            case DIVIDE -> product(value[a], reciprocal(value[tape.b[i]]));
            case LESS, LESS_OR_EQUAL, EQUAL, NOT_EQUAL ->
                new double[] {Arithmetic.binary(op, value[a][0], value[tape.b[i]][0]), 0, 0};
            case MIN, MAX -> value[chosen(i)].clone();
            case SELECT -> value[chosen(i)].clone();
            case POWER -> power(i);
            case ATAN2 -> atan2(i);
            default -> composed(i, UnaryDerivatives.upToThird(op, value[a][0]), value[a]);
        };
    }

    private int chosen(int i) {
        double a = value[tape.a[i]][0];
        if (tape.ops[i] == Op.SELECT) {
            return a != 0 ? tape.b[i] : tape.c[i];
        }
        return Arithmetic.binary(tape.ops[i], a, value[tape.b[i]][0]) == a ? tape.a[i] : tape.b[i];
    }

    private double[] power(int i) {
        double[] base = value[tape.a[i]];
        double[] exponent = value[tape.b[i]];
        if (tape.ops[tape.b[i]] == Op.CONSTANT) {
            return composed(i, UnaryDerivatives.power(base[0], exponent[0]), base);
        }
        double[] log = compose(UnaryDerivatives.upToThird(Op.LN, base[0]), base);
        double[] z = product(exponent, log);
        return compose(UnaryDerivatives.upToThird(Op.EXP, z[0]), z);
    }

    private double[] atan2(int i) {
        double[] y = value[tape.a[i]];
        double[] x = value[tape.b[i]];
        double[] inverse = reciprocal(sum(product(x, x), product(y, y), 1));
        double[] turning = sum(product(x, derivative(y)), product(y, derivative(x)), -1);
        double[] rate = product(turning, inverse);
        return new double[] {StrictMath.atan2(y[0], x[0]), rate[0], rate[1] / 2};
    }

    private static double[] derivative(double[] p) {
        return new double[] {p[1], 2 * p[2], 0};
    }

    /** f(p) and, kept for the reverse sweep, f'(p). */
    private double[] composed(int i, double[] f, double[] p) {
        slope[i] = compose(new double[] {f[1], f[2], f[3], 0}, p);
        return compose(f, p);
    }

    private static double[] compose(double[] f, double[] p) {
        return new double[] {f[0], f[1] * p[1], f[1] * p[2] + f[2] * p[1] * p[1] / 2};
    }

    private void reverse(int i, double[][] derivatives) {
        double[] g = adjoint[i];
        int a = tape.a[i];
        int b = tape.b[i];
        if (g[0] == 0 && g[1] == 0 && g[2] == 0) {
            return;
        }
        switch (tape.ops[i]) {
            case CONSTANT, LESS, LESS_OR_EQUAL, EQUAL, NOT_EQUAL -> {
                // no derivative
            }
            case INPUT -> add(derivatives[a], g, 1);
            case ADD -> {
                add(adjoint[a], g, 1);
                add(adjoint[b], g, 1);
            }
            case SUBTRACT -> {
                add(adjoint[a], g, 1);
                add(adjoint[b], g, -1);
            }
            case MULTIPLY -> {
                add(adjoint[a], product(g, value[b]), 1);
                add(adjoint[b], product(g, value[a]), 1);
            }
            case DIVIDE -> {
                double[] inverse = reciprocal(value[b]);
                add(adjoint[a], product(g, inverse), 1);
                add(adjoint[b], product(product(g, value[i]), inverse), -1);
            }
            case MIN, MAX, SELECT -> add(adjoint[chosen(i)], g, 1);
            case POWER -> reversePower(i, g);
            case ATAN2 -> reverseAtan2(a, b, g);
            default -> add(adjoint[a], product(g, slope[i]), 1);
        }
    }

    private void reverseAtan2(int a, int b, double[] g) {
        double[] x = value[b];
        double[] y = value[a];
        double[] inverse = reciprocal(sum(product(x, x), product(y, y), 1));
        add(adjoint[a], product(g, product(x, inverse)), 1);
        add(adjoint[b], product(g, product(y, inverse)), -1);
    }

    private void reversePower(int i, double[] g) {
        int a = tape.a[i];
        int b = tape.b[i];
        if (tape.ops[b] == Op.CONSTANT) {
            add(adjoint[a], product(g, slope[i]), 1);
            return;
        }
        double[] scaled = product(g, value[i]);
        double[] log = compose(UnaryDerivatives.upToThird(Op.LN, value[a][0]), value[a]);
        add(adjoint[a], product(scaled, product(value[b], reciprocal(value[a]))), 1);
        add(adjoint[b], product(scaled, log), 1);
    }

    private static double[] sum(double[] p, double[] q, double sign) {
        return new double[] {p[0] + sign * q[0], p[1] + sign * q[1], p[2] + sign * q[2]};
    }

    private static double[] product(double[] p, double[] q) {
        return new double[] {p[0] * q[0], p[0] * q[1] + p[1] * q[0], p[0] * q[2] + p[1] * q[1] + p[2] * q[0]};
    }

    private static double[] reciprocal(double[] p) {
        double r = 1 / p[0];
        return compose(new double[] {r, -r * r, 2 * r * r * r, 0}, p);
    }

    private static void add(double[] to, double[] p, double sign) {
        for (int n = 0; n < to.length; n++) {
            to[n] += sign * p[n];
        }
    }
}
