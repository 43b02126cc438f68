package cn.metrology.lims.uncertainty.gum;

import cn.metrology.lims.uncertainty.expression.DomainException;
import cn.metrology.lims.uncertainty.expression.Gradient;
import cn.metrology.lims.uncertainty.expression.Tape;
import cn.metrology.lims.uncertainty.unit.QuantityUnit;
import java.util.List;

/**
 * The law of propagation (GUM 5.1.2 equation 10, 5.2.2 equation 16; several outputs JCGM 102:2011 6.2.1) prepared once for a model, its units and correlations, and evaluated often: y, sensitivity coefficients, u_c and
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
        for (int i = 0; i < ck.length; i++) {
            ck[i] = slopes[i] * inputUnits[i].factor() / outputUnits[k].factor();
            a[i] = ux[i] == 0 ? 0 : ck[i] * ux[i];
            if (!Double.isFinite(a[i])) {
                throw tape.undefined(work);
            }
        }
        u[k] = Propagated.combined(a, correlations);
        dof[k] = Propagated.effectiveDof(a, u[k], nu, correlations);
    }

    public double y(int k) {
        return y[k];
    }

    public double u(int k) {
        return u[k];
    }

    /** ν_eff (GUM G.4.1 equation G.2b): infinite, or NaN where it is not defined. */
    public double effectiveDof(int k) {
        return dof[k];
    }

    /** GUM 5.1.3: ∂y/∂x in output unit per input unit. */
    public double[] sensitivities(int k) {
        return c[k].clone();
    }

    /** GUM 5.1.3 equation 11a: signed contributions c·u in the output unit. */
    public double[] contributions(int k) {
        return contributions[k].clone();
    }

    /** r(y_k, y_l), JCGM 102:2011 6.2.1 and GUM F.1.2.3. */
    public List<List<Double>> correlations() {
        return Propagated.correlations(contributions, correlations);
    }
}
