package cn.metrology.lims.uncertainty.gum;

import java.util.ArrayList;
import java.util.List;

/**
 * What follows from the signed contributions cᵢuᵢ of one output.
 *
 * @param u the combined standard uncertainty (GUM equations 10 and 16)
 * @param effectiveDof Welch–Satterthwaite; infinite, or NaN where not defined
 * @param shares of u², adding up to 1; one of a correlated input may be negative
 */
record Propagated(double u, double effectiveDof, List<Double> shares) {

    static Propagated of(double[] contributions, double[] dof, Correlations correlations) {
        double u = combined(contributions, correlations);
        return new Propagated(
                u, effectiveDof(contributions, u, dof, correlations), shares(contributions, u, correlations));
    }

    static double combined(double[] contributions, Correlations correlations) {
        return correlations.areAbsent() ? rootSumSquares(contributions) : correlations.combine(contributions);
    }

    private static double rootSumSquares(double[] a) {
        double largest = 0;
        for (double x : a) {
            largest = Math.max(largest, Math.abs(x));
        }
        if (largest == 0) {
            return 0;
        }
        double sum = 0;
        for (double x : a) {
            double scaled = x / largest;
            sum += scaled * scaled;
        }
        return largest * Math.sqrt(sum);
    }

    /**
     * Welch–Satterthwaite, GUM equation G.2b: ν_eff = u_c⁴/Σ(u_i⁴(y)/ν_i). It presumes independent inputs (GUM G.4.1): NaN where
     * correlated inputs contribute; infinite where no contribution has finite degrees of freedom.
     */
    static double effectiveDof(double[] a, double uc, double[] dof, Correlations correlations) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != 0 && !correlations.areAbsent() && correlatedContribution(i, a, correlations)) {
                return Double.NaN;
            }
            if (a[i] != 0 && dof[i] != Double.POSITIVE_INFINITY) {
                double ratio = a[i] / uc;
                double square = ratio * ratio;
                sum += square * square / dof[i];
            }
        }
        return sum == 0 ? Double.POSITIVE_INFINITY : 1 / sum;
    }

    private static boolean correlatedContribution(int i, double[] a, Correlations correlations) {
        for (int j = 0; j < a.length; j++) {
            if (j != i && a[j] != 0 && correlations.get(i, j) != 0) {
                return true;
            }
        }
        return false;
    }

    /** aᵢ·Σⱼ rᵢⱼaⱼ/u². */
    private static List<Double> shares(double[] a, double u, Correlations correlations) {
        double[] shares = new double[a.length];
        for (int i = 0; i < a.length && u > 0; i++) {
            double joint = 0;
            for (int j = 0; j < a.length; j++) {
                joint += correlations.get(i, j) * (a[j] / u);
            }
            shares[i] = a[i] / u * joint;
        }
        return OutputResult.list(shares);
    }

    /** r(y_k, y_l) by JCGM 102:2011 6.2.1.3, U_y = C U_x Cᵀ; NaN where an output has no uncertainty. */
    static List<List<Double>> correlations(double[][] contributions, Correlations correlations) {
        int m = contributions.length;
        List<List<Double>> r = new ArrayList<>();
        double[][] unit = new double[m][];
        for (int k = 0; k < m; k++) {
            double u = combined(contributions[k], correlations);
            unit[k] = new double[contributions[k].length];
            for (int i = 0; i < unit[k].length; i++) {
                unit[k][i] = u == 0 ? Double.NaN : contributions[k][i] / u;
            }
        }
        for (int k = 0; k < m; k++) {
            double[] row = new double[m];
            for (int l = 0; l < m; l++) {
                row[l] = Math.max(-1, Math.min(1, correlations.combineWith(unit[k], unit[l], 1)));
            }
            r.add(OutputResult.list(row));
        }
        return List.copyOf(r);
    }
}
