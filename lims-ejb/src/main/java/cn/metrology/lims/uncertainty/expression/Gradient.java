package cn.metrology.lims.uncertainty.expression;

import java.util.Arrays;

/**
 * Exact first derivatives of one result with respect to every name: the reverse sweep of automatic differentiation over a finished run
 * (Griewank and Walther, Evaluating Derivatives, 2nd ed., chapter 3). Costs a small multiple of the evaluation whatever the number of
 * names.
 */
public final class Gradient {
    private final Tape tape;
    private final double[] adjoint;

    public Gradient(Tape tape) {
        this.tape = tape;
        this.adjoint = new double[tape.size()];
    }

    /** Fills {@code gradient} (in the order of the names) with the derivatives of result {@code k}; {@code v} is a finished run. */
    public void run(int k, double[] v, double[] gradient) {
        Arrays.fill(adjoint, 0);
        Arrays.fill(gradient, 0);
        adjoint[tape.result(k)] = 1;
        for (int i = tape.result(k); i >= 0; i--) {
            double g = adjoint[i];
            if (g != 0) {
                step(i, g, v, gradient);
            }
        }
    }

    private void step(int i, double g, double[] v, double[] gradient) {
        int a = tape.a[i];
        int b = tape.b[i];
        switch (tape.ops[i]) {
            case CONSTANT, LESS, LESS_OR_EQUAL, EQUAL, NOT_EQUAL -> {
                // constant, or constant on both sides of a jump
            }
            case INPUT -> gradient[a] += g;
            case ADD -> {
                adjoint[a] += g;
                adjoint[b] += g;
            }
            case SUBTRACT -> {
                adjoint[a] += g;
                adjoint[b] -= g;
            }
            case MULTIPLY -> {
                adjoint[a] += g * v[b];
                adjoint[b] += g * v[a];
            }
            case DIVIDE -> {
                adjoint[a] += g / v[b];
                adjoint[b] -= g * v[i] / v[b];
            }
            case NEGATE -> adjoint[a] -= g;
            case MIN, MAX -> adjoint[v[i] == v[a] ? a : b] += g;
            case SELECT -> adjoint[v[a] != 0 ? b : tape.c[i]] += g;
            case POWER -> power(i, g, v);
            case ATAN2 -> {
                double squares = v[a] * v[a] + v[b] * v[b];
                adjoint[a] += g * v[b] / squares;
                adjoint[b] -= g * v[a] / squares;
            }
            default -> adjoint[a] += g * UnaryDerivatives.first(tape.ops[i], v[a], v[i]);
        }
    }

    private void power(int i, double g, double[] v) {
        double base = v[tape.a[i]];
        double exponent = v[tape.b[i]];
        adjoint[tape.a[i]] += g * exponent * StrictMath.pow(base, exponent - 1);
        if (tape.ops[tape.b[i]] != Op.CONSTANT) {
            adjoint[tape.b[i]] += g * StrictMath.log(base) * v[i];
        }
    }
}
