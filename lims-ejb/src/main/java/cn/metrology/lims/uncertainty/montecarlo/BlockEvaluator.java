package cn.metrology.lims.uncertainty.montecarlo;

import cn.metrology.lims.uncertainty.expression.Arithmetic;
import cn.metrology.lims.uncertainty.expression.Instruction;
import cn.metrology.lims.uncertainty.expression.Op;
import cn.metrology.lims.uncertainty.expression.Tape;
import java.util.Arrays;

/** Evaluates a tape for a block of trials at a time: one loop over an array per step, which the compiler turns into vector code. */
final class BlockEvaluator {
    private final Instruction[] steps;
    private final double[][] registers;
    private final Tape tape;

    /** The input blocks are used in place: whoever fills them fills the registers. */
    BlockEvaluator(Tape tape, double[][] inputs, int block) {
        this.tape = tape;
        this.steps = tape.steps().toArray(Instruction[]::new);
        this.registers = new double[steps.length][];
        for (int i = 0; i < steps.length; i++) {
            registers[i] = steps[i].op() == Op.INPUT ? inputs[steps[i].a()] : new double[block];
            if (steps[i].op() == Op.CONSTANT) {
                Arrays.fill(registers[i], steps[i].constant().doubleValue());
            }
        }
    }

    double[] result(int k) {
        return registers[tape.result(k)];
    }

    void run(int n) {
        for (int i = 0; i < steps.length; i++) {
            Instruction step = steps[i];
            if (step.op().operands() > 0) {
                double[] a = registers[step.a()];
                double[] out = registers[i];
                switch (step.op()) {
                    case ADD -> add(a, registers[step.b()], out, n);
                    case SUBTRACT -> subtract(a, registers[step.b()], out, n);
                    case MULTIPLY -> multiply(a, registers[step.b()], out, n);
                    case DIVIDE -> divide(a, registers[step.b()], out, n);
                    case SQRT -> sqrt(a, out, n);
                    case NEGATE -> negate(a, out, n);
                    case SELECT -> select(a, registers[step.b()], registers[step.c()], out, n);
                    default -> other(step, a, out, n);
                }
            }
        }
    }

    /**
     * Refuses a block with a trial without finite results.
     *
     * @throws cn.metrology.lims.uncertainty.expression.DomainException naming the operation
     */
    void requireFinite(int n) {
        double[] trial = new double[steps.length];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < steps.length; i++) {
                trial[i] = registers[i][j];
            }
            for (int k = 0; k < tape.resultCount(); k++) {
                tape.checkedResult(k, trial);
            }
        }
    }

    private static void add(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] + b[i];
        }
    }

    private static void subtract(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] - b[i];
        }
    }

    private static void multiply(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] * b[i];
        }
    }

    private static void divide(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] / b[i];
        }
    }

    private static void sqrt(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Math.sqrt(a[i]);
        }
    }

    private static void negate(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = -a[i];
        }
    }

    private static void select(double[] condition, double[] yes, double[] no, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = condition[i] != 0 ? yes[i] : no[i];
        }
    }

    private void other(Instruction step, double[] a, double[] out, int n) {
        if (step.op().operands() == 2) {
            double[] b = registers[step.b()];
            for (int i = 0; i < n; i++) {
                out[i] = Arithmetic.binary(step.op(), a[i], b[i]);
            }
        } else {
            for (int i = 0; i < n; i++) {
                out[i] = Arithmetic.unary(step.op(), a[i]);
            }
        }
    }
}
