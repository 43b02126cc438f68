package cn.metrology.lims.uncertainty.numeric;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/** Bracketed roots to the last bits. */
public final class Roots {
    private static final int EVALUATIONS = 500;

    private Roots() {}

    /** The root of {@code f} in [from, to], where it changes its sign, to the last bit. */
    public static double between(DoubleUnaryOperator f, double from, double to) {
        return between(f, from, to, Math.ulp(Math.max(Math.abs(from), Math.abs(to))));
    }

    /** As above, to the given absolute accuracy. */
    public static double between(DoubleUnaryOperator f, double from, double to, double accuracy) {
        double atFrom = f.applyAsDouble(from);
        if (atFrom == 0) {
            return from;
        }
        double atTo = f.applyAsDouble(to);
        if (atTo == 0) {
            return to;
        }
        return new BracketingNthOrderBrentSolver(1e-15, accuracy, 1e-300, 5)
                .solve(EVALUATIONS, f::applyAsDouble, from, to);
    }
}
