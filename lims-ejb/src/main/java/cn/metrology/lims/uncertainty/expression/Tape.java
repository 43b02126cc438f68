package cn.metrology.lims.uncertainty.expression;

import java.math.BigDecimal;
import java.util.List;

/** A compiled model: a flat list of steps with one or more results. Immutable and safe for several threads. */
public final class Tape {
    private final List<Instruction> steps;
    private final List<String> names;
    private final int[] results;
    final Op[] ops;
    final int[] a;
    final int[] b;
    final int[] c;
    private final double[] constants;

    Tape(List<Instruction> steps, List<String> names, int[] results) {
        this.steps = List.copyOf(steps);
        this.names = List.copyOf(names);
        this.results = results.clone();
        int n = steps.size();
        ops = new Op[n];
        a = new int[n];
        b = new int[n];
        c = new int[n];
        constants = new double[n];
        for (int i = 0; i < n; i++) {
            Instruction step = steps.get(i);
            ops[i] = step.op();
            a[i] = step.a();
            b[i] = step.b();
            c[i] = step.c();
            constants[i] = step.constant() == null ? 0 : step.constant().doubleValue();
        }
    }

    /** Several expressions over common names, one result each. */
    public static Tape of(List<String> expressions) {
        return Parser.expressions(expressions);
    }

    public List<Instruction> steps() {
        return steps;
    }

    public int size() {
        return ops.length;
    }

    double constant(int i) {
        return constants[i];
    }

    /** The free names in the order of their first occurrence; the order of the values in every evaluation. */
    public List<String> names() {
        return names;
    }

    public int resultCount() {
        return results.length;
    }

    /** The step that holds result {@code k}. */
    public int result(int k) {
        return results[k];
    }

    /** Computes every step into {@code work} (at least {@link #size()} long); undefined values are NaN or infinite. */
    public void run(double[] inputs, double[] work) {
        for (int i = 0; i < ops.length; i++) {
            Op op = ops[i];
            work[i] = switch (op) {
                case CONSTANT -> constants[i];
                case INPUT -> inputs[a[i]];
                case ADD -> work[a[i]] + work[b[i]];
                case SUBTRACT -> work[a[i]] - work[b[i]];
                case MULTIPLY -> work[a[i]] * work[b[i]];
                case DIVIDE -> work[a[i]] / work[b[i]];
                case SELECT -> work[a[i]] != 0 ? work[b[i]] : work[c[i]];
                default ->
                    op.operands() == 2
                            ? Arithmetic.binary(op, work[a[i]], work[b[i]])
                            : Arithmetic.unary(op, work[a[i]]);
            };
        }
    }

    /** Result {@code k} of a finished run. */
    public double checkedResult(int k, double[] work) {
        double value = work[results[k]];
        if (!Double.isFinite(value)) {
            throw undefined(work);
        }
        return value;
    }

    /** The refusal that names the first step without a finite value. */
    public DomainException undefined(double[] work) {
        int i = 0;
        while (i < ops.length - 1 && Double.isFinite(work[i])) {
            i++;
        }
        return domain(i);
    }

    private DomainException domain(int i) {
        return new DomainException(steps.get(i).line(), steps.get(i).column(), ops[i]);
    }

    /** All results in decimals (see {@link DecimalArithmetic}). */
    BigDecimal[] runDecimal(BigDecimal[] inputs) {
        BigDecimal[] work = new BigDecimal[ops.length];
        for (int i = 0; i < ops.length; i++) {
            work[i] = switch (ops[i]) {
                case CONSTANT -> steps.get(i).constant();
                case INPUT -> inputs[a[i]];
                default -> DecimalArithmetic.apply(ops[i], work[a[i]], at(work, b[i]), at(work, c[i]));
            };
        }
        BigDecimal[] values = new BigDecimal[results.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = work[results[k]];
            if (values[k] == null) {
                throw firstUndefined(work);
            }
        }
        return values;
    }

    private DomainException firstUndefined(BigDecimal[] work) {
        int i = 0;
        while (i < work.length - 1 && work[i] != null) {
            i++;
        }
        return domain(i);
    }

    private static BigDecimal at(BigDecimal[] work, int i) {
        return i < 0 ? null : work[i];
    }
}
