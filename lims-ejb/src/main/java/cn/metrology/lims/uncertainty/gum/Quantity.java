package cn.metrology.lims.uncertainty.gum;

import cn.metrology.lims.uncertainty.distribution.Distribution;
import cn.metrology.lims.uncertainty.distribution.InvalidDofException;
import cn.metrology.lims.uncertainty.distribution.NegativeUncertaintyException;
import cn.metrology.lims.uncertainty.typea.Observations;
import cn.metrology.lims.uncertainty.unit.QuantityUnit;

/**
 * An input quantity: estimate, standard uncertainty, degrees of freedom (infinite where exactly known), all in {@code unit}, and the
 * distribution of its deviation from the estimate that Monte Carlo samples.
 */
public record Quantity(
        String name, QuantityUnit unit, double estimate, double u, double dof, Distribution distribution) {
    public Quantity {
        if (!Double.isFinite(estimate)) {
            throw new IllegalArgumentException(name + " has no finite estimate");
        }
        if (u < 0) {
            throw new NegativeUncertaintyException("u(" + name + ")", u);
        }
        if (!Double.isFinite(u)) {
            throw new IllegalArgumentException("u(" + name + ") is not a finite number");
        }
        if (!(dof > 0)) {
            throw new InvalidDofException("dof of " + name, dof);
        }
    }

    /** A Type B quantity whose uncertainty is known exactly. */
    public static Quantity of(String name, QuantityUnit unit, double estimate, Distribution distribution) {
        double dof = distribution instanceof Distribution.ScaledT t ? t.dof() : Double.POSITIVE_INFINITY;
        return new Quantity(name, unit, estimate, distribution.standardUncertainty(), dof, distribution);
    }

    /** A quantity known exactly. */
    public static Quantity constant(String name, QuantityUnit unit, double value) {
        return of(name, unit, value, new Distribution.Constant());
    }

    /**
     * Type A from n independent observations: mean, s/√n, ν = n − 1 (GUM 4.2.1 to 4.2.3); sampled as a scaled t (JCGM 101:2008 6.4.9.2).
     */
    public static Quantity observed(String name, QuantityUnit unit, Observations observations) {
        double u = observations.standardUncertaintyOfMean().doubleValue();
        int dof = observations.degreesOfFreedom();
        return new Quantity(name, unit, observations.mean().doubleValue(), u, dof, new Distribution.ScaledT(u, dof));
    }

    /** Type A with a pooled or otherwise known standard deviation of one observation: s/√n with the degrees of freedom of s (GUM 4.2.4). */
    public static Quantity pooled(String name, QuantityUnit unit, double mean, double s, int n, double dof) {
        if (n < 1) {
            throw new IllegalArgumentException(name + ": a mean of " + n + " observations");
        }
        double u = s / Math.sqrt(n);
        Distribution distribution =
                Double.isInfinite(dof) ? new Distribution.Normal(u) : new Distribution.ScaledT(u, dof);
        return new Quantity(name, unit, mean, u, dof, distribution);
    }

    /** From a certificate: U with k and the degrees of freedom it states (JCGM 101:2008 6.4.9.7; infinite: 6.4.7). */
    public static Quantity certified(
            String name, QuantityUnit unit, double value, double expanded, double k, double dof) {
        if (!(k > 0)) {
            throw new IllegalArgumentException(name + ": k = " + k + " is not above zero");
        }
        return pooled(name, unit, value, expanded / k, 1, dof);
    }

    /** Limits x − {@code below} and x + {@code above}: rectangular about their middle (GUM 4.3.8, JCGM 101:2008 6.4.2). */
    public static Quantity between(String name, QuantityUnit unit, double x, double below, double above) {
        double half = (below + above) / 2;
        return of(name, unit, x + (above - below) / 2, new Distribution.Rectangular(half));
    }

    /** A number of q counted events: expectation q + 1, variance q + 1 (JCGM 101:2008 6.4.11). */
    public static Quantity counted(String name, QuantityUnit unit, double q) {
        return of(name, unit, q + 1, new Distribution.Gamma(q + 1, 1));
    }

    /** ν ≈ 1/2·(Δu/u)⁻², where Δu/u is the relative uncertainty of the uncertainty (GUM G.4.2). */
    public static double dofFromReliability(double relativeUncertaintyOfU) {
        return 1 / (2 * relativeUncertaintyOfU * relativeUncertaintyOfU);
    }

    public Quantity withDof(double newDof) {
        return new Quantity(name, unit, estimate, u, newDof, distribution);
    }

    /** The same with another distribution for Monte Carlo; the law of propagation keeps u and ν. */
    public Quantity sampledAs(Distribution other) {
        return new Quantity(name, unit, estimate, u, dof, other);
    }
}
