package cn.metrology.lims.uncertainty.gum;

import cn.metrology.lims.uncertainty.expression.DomainException;
import cn.metrology.lims.uncertainty.expression.Gradient;
import cn.metrology.lims.uncertainty.expression.Tape;
import cn.metrology.lims.uncertainty.unit.QuantityUnit;
import java.util.List;

/**
 * The law of propagation prepared once for a model, its units and correlations, and evaluated often: y, sensitivity coefficients, u_c and
 * ν_eff without allocation. One instance per thread.
 */
public final class LinearPropagation {
    private final Tape tape;
    private final Gradient gradient;
    private final Correlations correlations;
    private final QuantityUnit[] inputUnits;
    private final QuantityUnit[] outputUnits;
    private final double[] si;
    private final double[] work;
    private final double[] slopes;
    private final double[][] c;
    private final double[][] contributions;
    private final double[] y;
    private final double[] u;
    private final double[] dof;

    /** Quantities in the order of the tape's names. */
    public LinearPropagation(
            Tape tape, List<QuantityUnit> inputUnits, List<QuantityUnit> outputUnits, Correlations correlations) {
        int n = inputUnits.size();
        int m = outputUnits.size();
        this.tape = tape;
        this.gradient = new Gradient(tape);
        this.correlations = correlations;
        this.inputUnits = inputUnits.toArray(QuantityUnit[]::new);
        this.outputUnits = outputUnits.toArray(QuantityUnit[]::new);
        this.si = new double[n];
        this.work = new double[tape.size()];
        this.slopes = new double[n];
        this.c = new double[m][n];
        this.contributions = new double[m][n];
        this.y = new double[m];
        this.u = new double[m];
        this.dof = new double[m];
    }

    /**
     * Evaluates at estimates {@code x} with standard uncertainties {@code ux} and degrees of freedom {@code nu}, each in the input's unit.
     *
     * @throws DomainException where the model or a derivative is not defined
     */
    public void evaluate(double[] x, double[] ux, double[] nu) {
        for (int i = 0; i < si.length; i++) {
            si[i] = inputUnits[i].toSi(x[i]);
        }
        tape.run(si, work);
        for (int k = 0; k < y.length; k++) {
            y[k] = outputUnits[k].fromSi(tape.checkedResult(k, work));
            gradient.run(k, work, slopes);
            propagate(k, ux, nu);
        }
    }

    private void propagate(int k, double[] ux, double[] nu) {
        double[] ck = c[k];
        double[] a = contributions[k];
        double largest = 0;
        for (int i = 0; i < ck.length; i++) {
            ck[i] = slopes[i] * inputUnits[i].factor() / outputUnits[k].factor();
            a[i] = ux[i] == 0 ? 0 : ck[i] * ux[i];
            if (!Double.isFinite(a[i])) {
                throw tape.undefined(work);
            }
            largest = Math.max(largest, Math.abs(a[i]));
        }
        u[k] = correlations.areAbsent() ? rootSumSquares(a, largest) : correlations.combine(a);
        dof[k] = effectiveDof(a, u[k], nu);
    }

    private static double rootSumSquares(double[] a, double largest) {
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
    private double effectiveDof(double[] a, double uc, double[] nu) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != 0 && !correlations.areAbsent() && correlatedContribution(i, a)) {
                return Double.NaN;
            }
            if (a[i] != 0 && nu[i] != Double.POSITIVE_INFINITY) {
                double ratio = a[i] / uc;
                double square = ratio * ratio;
                sum += square * square / nu[i];
            }
        }
        return sum == 0 ? Double.POSITIVE_INFINITY : 1 / sum;
    }

    private boolean correlatedContribution(int i, double[] a) {
        for (int j = 0; j < a.length; j++) {
            if (j != i && a[j] != 0 && correlations.get(i, j) != 0) {
                return true;
            }
        }
        return false;
    }

    public double y(int k) {
        return y[k];
    }

    public double u(int k) {
        return u[k];
    }

    /** ν_eff: infinite, or NaN where it is not defined. */
    public double effectiveDof(int k) {
        return dof[k];
    }

    /** ∂y/∂x in output unit per input unit. */
    public double[] sensitivities(int k) {
        return c[k].clone();
    }

    /** Signed contributions c·u in the output unit. */
    public double[] contributions(int k) {
        return contributions[k].clone();
    }

    /** r(y_k, y_l) by JCGM 102:2011 6.2.1.3, U_y = C U_x Cᵀ; NaN where an output has no uncertainty. */
    public double correlation(int k, int l) {
        if (u[k] == 0 || u[l] == 0) {
            return Double.NaN;
        }
        double[] a = scaled(contributions[k], u[k]);
        double[] b = scaled(contributions[l], u[l]);
        return Math.max(-1, Math.min(1, correlations.combineWith(a, b, 1)));
    }

    private static double[] scaled(double[] a, double by) {
        double[] scaled = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            scaled[i] = a[i] / by;
        }
        return scaled;
    }
}
