package cn.metrology.lims.uncertainty.montecarlo;

import cn.metrology.lims.uncertainty.distribution.StudentT;
import cn.metrology.lims.uncertainty.numeric.Normal;
import java.util.Arrays;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Factors of joint coverage regions of several outputs: the ellipsoid (η − y)ᵀU⁻¹(η − y) = kp² and the rectangle with half-sides kq·u(yⱼ)
 * hold the outputs with probability p (JCGM 102:2011 6.5, 7.7). NaN where the covariance matrix is singular.
 */
public record CoverageRegion(double kp, double kq) {
    /** Of a multivariate normal: kp² the p-quantile of χ²(m) (6.5.2.2), kq the Bonferroni value (6.5.3). */
    public static CoverageRegion normal(int outputs, double p) {
        double kp = outputs == 1 ? StudentT.normalTwoSided(p) : Math.sqrt(chiSquareQuantile(outputs, p));
        return new CoverageRegion(kp, -Normal.quantile((1 - p) / (2 * outputs)));
    }

    /** The quantile refined by Newton steps, because the library stops at 1e-9. */
    private static double chiSquareQuantile(int dof, double p) {
        ChiSquaredDistribution distribution = new ChiSquaredDistribution(dof);
        double x = distribution.inverseCumulativeProbability(p);
        for (int i = 0; i < 3; i++) {
            x -= (distribution.cumulativeProbability(x) - p) / distribution.density(x);
        }
        return x;
    }

    /** Of trials: the p-quantiles of the distances (7.7.2 and 7.7.3). */
    static CoverageRegion of(double[][] y, Moments moments, double p) {
        int m = y.length;
        int trials = y[0].length;
        double[] u = new double[m];
        RealMatrix r = new Array2DRowRealMatrix(m, m);
        for (int k = 0; k < m; k++) {
            u[k] = moments.standardUncertainty(k);
            for (int l = 0; l < m; l++) {
                r.setEntry(k, l, k == l ? 1 : moments.correlation(k, l));
            }
        }
        LUDecomposition lu = new LUDecomposition(r, 1e-10);
        double[] distance = new double[trials];
        double kp = Double.NaN;
        if (lu.getSolver().isNonSingular()) {
            double[][] inverse = lu.getSolver().getInverse().getData();
            double[] z = new double[m];
            for (int i = 0; i < trials; i++) {
                standardise(y, i, moments, u, z);
                distance[i] = quadratic(z, inverse);
            }
            kp = Math.sqrt(quantile(distance, p));
        }
        double[] z = new double[m];
        for (int i = 0; i < trials; i++) {
            standardise(y, i, moments, u, z);
            distance[i] = largest(z);
        }
        return new CoverageRegion(kp, quantile(distance, p));
    }

    private static void standardise(double[][] y, int i, Moments moments, double[] u, double[] z) {
        for (int k = 0; k < z.length; k++) {
            z[k] = (y[k][i] - moments.mean(k)) / u[k];
        }
    }

    private static double quadratic(double[] z, double[][] inverse) {
        double sum = 0;
        for (int k = 0; k < z.length; k++) {
            for (int l = 0; l < z.length; l++) {
                sum += z[k] * inverse[k][l] * z[l];
            }
        }
        return sum;
    }

    private static double largest(double[] z) {
        double largest = 0;
        for (double x : z) {
            largest = Math.max(largest, Math.abs(x));
        }
        return largest;
    }

    private static double quantile(double[] values, double p) {
        Arrays.sort(values);
        return values[(int) Math.min(values.length - 1, Math.floor(p * values.length + 0.5))];
    }
}
