package cn.metrology.lims.uncertainty.fit;

import cn.metrology.lims.uncertainty.numeric.Roots;
import java.util.Arrays;
import org.hipparchus.special.Gamma;

/**
 * Weighted mean of independent results with consistency check: procedure A of Cox, Metrologia 39 (2002) 589 (JJF 1117-2010 on reference
 * values of comparisons), and what is left if they are not consistent: Mandel–Paule and DerSimonian–Laird.
 */
public final class WeightedMean {
    private final double[] x;
    private final double[] u;
    private final Estimate fixed;

    public WeightedMean(double[] x, double[] u) {
        if (x.length == 0 || x.length != u.length) {
            throw new IllegalArgumentException("as many uncertainties as values are needed");
        }
        if (Arrays.stream(u).anyMatch(one -> !(one > 0))) {
            throw new IllegalArgumentException("uncertainties must be positive");
        }
        this.x = x.clone();
        this.u = u.clone();
        this.fixed = estimate(0);
    }

    /** x_ref = Σ(xᵢ/uᵢ²)/Σ(1/uᵢ²) (Cox 2002, step 1; CP-03). */
    public double value() {
        return fixed.value;
    }

    /** Internal uncertainty 1/√Σ(1/uᵢ²) (Cox 2002, step 2). */
    public double internalUncertainty() {
        return fixed.uncertainty;
    }

    /** χ²_obs = Σ(xᵢ − x_ref)²/uᵢ² (Cox 2002, step 3). */
    public double chiSquared() {
        return chiSquared(0);
    }

    public int degreesOfFreedom() {
        return x.length - 1;
    }

    /** P(χ²(n − 1) > χ²_obs); the results are consistent if it is not below 5 % (Cox 2002, step 3). NaN for a single result. */
    public double probability() {
        if (x.length == 1) {
            return Double.NaN;
        }
        return Gamma.regularizedGammaQ(degreesOfFreedom() / 2.0, chiSquared() / 2);
    }

    /** R_B = √(χ²_obs/(n − 1)) (Birge 1932). NaN for a single result. */
    public double birgeRatio() {
        return Math.sqrt(chiSquared() / degreesOfFreedom());
    }

    /** External uncertainty: the internal one times the Birge ratio. */
    public double externalUncertainty() {
        return internalUncertainty() * birgeRatio();
    }

    /** dᵢ = xᵢ − x_ref (Cox 2002, step 5). */
    public double deviation(int i) {
        return x[i] - value();
    }

    /** u(dᵢ) = √(uᵢ² − u²(x_ref)): minus, because xᵢ is part of x_ref (Cox 2002; CP-04). */
    public double deviationUncertainty(int i) {
        double ref = internalUncertainty();
        return Math.sqrt(Math.max(0, (u[i] - ref) * (u[i] + ref)));
    }

    /** DerSimonian–Laird: τ² = max(0, (χ² − (n − 1))/(Σw − Σw²/Σw)), Control. Clin. Trials 7 (1986) 177. */
    public Estimate derSimonianLaird() {
        double sum = 0;
        double squares = 0;
        for (double one : u) {
            double weight = 1 / (one * one);
            sum += weight;
            squares += weight * weight;
        }
        double excess = (chiSquared() - degreesOfFreedom()) / (sum - squares / sum);
        return estimate(x.length == 1 ? 0 : Math.max(0, excess));
    }

    /** Mandel–Paule: the τ² ≥ 0 with Σ(xᵢ − x̄)²/(uᵢ² + τ²) = n − 1, Anal. Chem. 42 (1970) 1194. */
    public Estimate mandelPaule() {
        if (chiSquared() <= degreesOfFreedom()) {
            return estimate(0);
        }
        double spread =
                Arrays.stream(x).max().orElseThrow() - Arrays.stream(x).min().orElseThrow();
        double enough = spread * spread * x.length;
        return estimate(Roots.between(tau2 -> chiSquared(tau2) - degreesOfFreedom(), 0, enough));
    }

    private double chiSquared(double tau2) {
        double centre = estimate(tau2).value;
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - centre) * (x[i] - centre) / (u[i] * u[i] + tau2);
        }
        return sum;
    }

    /** Sums of differences from the first value, so that no digits are lost to a large common part. */
    private Estimate estimate(double tau2) {
        double sum = 0;
        double moment = 0;
        for (int i = 0; i < x.length; i++) {
            double weight = 1 / (u[i] * u[i] + tau2);
            sum += weight;
            moment += weight * (x[i] - x[0]);
        }
        return new Estimate(x[0] + moment / sum, tau2, 1 / Math.sqrt(sum));
    }

    /** A mean with the variance {@code tau2} between results and its standard uncertainty. */
    public record Estimate(double value, double tau2, double uncertainty) {}
}
