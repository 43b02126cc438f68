package cn.metrology.lims.uncertainty.expression;

import java.util.function.IntPredicate;

/** Tells from the text of a model, not from a few values, whether it is affine: a constant plus multiples of its varying inputs. */
public final class Affinity {
    private enum Degree {
        CONSTANT,
        AFFINE,
        OTHER
    }

    private Affinity() {}

    /** Whether result {@code k} is affine in the inputs for which {@code varies} is true; the others count as constants. */
    public static boolean isAffine(Tape tape, int k, IntPredicate varies) {
        Degree[] degrees = new Degree[tape.size()];
        for (int i = 0; i <= tape.result(k); i++) {
            Instruction step = tape.steps().get(i);
            degrees[i] = switch (step.op()) {
                case CONSTANT -> Degree.CONSTANT;
                case INPUT -> varies.test(step.a()) ? Degree.AFFINE : Degree.CONSTANT;
                case NEGATE -> degrees[step.a()];
                case ADD, SUBTRACT -> higher(degrees[step.a()], degrees[step.b()]);
                case MULTIPLY -> product(degrees[step.a()], degrees[step.b()]);
                case DIVIDE -> degrees[step.b()] == Degree.CONSTANT ? degrees[step.a()] : Degree.OTHER;
                default -> otherwise(step, degrees);
            };
        }
        return degrees[tape.result(k)] != Degree.OTHER;
    }

    private static Degree higher(Degree a, Degree b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Degree product(Degree a, Degree b) {
        return a == Degree.CONSTANT || b == Degree.CONSTANT ? higher(a, b) : Degree.OTHER;
    }

    private static Degree otherwise(Instruction step, Degree[] degrees) {
        int[] operands = {step.a(), step.b(), step.c()};
        for (int i = 0; i < step.op().operands(); i++) {
            if (degrees[operands[i]] != Degree.CONSTANT) {
                return Degree.OTHER;
            }
        }
        return Degree.CONSTANT;
    }
}
