package cn.metrology.lims.uncertainty.gum;

import java.util.Arrays;
import java.util.List;

/**
 * What the law of propagation says about one output, in its unit. Lists are in the order of the inputs.
 *
 * @param effectiveDof Welch–Satterthwaite; infinite, or NaN where correlated inputs contribute
 * @param secondOrderU u_c with the terms of the NOTE of GUM 5.1.2; NaN where not defined (correlated inputs, negative sum) or not asked for
 */
public record OutputResult(
        String name,
        double y,
        double u,
        List<Double> sensitivities,
        List<Double> contributions,
        List<Double> shares,
        double effectiveDof,
        double k,
        double expanded,
        double secondOrderU) {

    /** From this relative difference the second-order terms are reported as a warning. */
    private static final double SIGNIFICANT = 0.05;

    static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    /** True if the second-order terms change u_c by more than 5 %: Monte Carlo is to be preferred (GUM 5.1.2 NOTE, JCGM 101:2008 5.8). */
    public boolean isNonlinear() {
        return !Double.isNaN(secondOrderU) && Math.abs(secondOrderU - u) > SIGNIFICANT * Math.max(u, secondOrderU);
    }
}
