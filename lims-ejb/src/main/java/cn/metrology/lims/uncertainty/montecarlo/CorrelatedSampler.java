package cn.metrology.lims.uncertainty.montecarlo;

import cn.metrology.lims.uncertainty.distribution.Distribution;
import cn.metrology.lims.uncertainty.gum.Correlations;
import cn.metrology.lims.uncertainty.numeric.Normal;
import java.util.List;

/**
 * Draws of correlated inputs. All normal: multivariate normal (JCGM 101:2008 6.4.8). All t with the same degrees of freedom: multivariate t
 * (JCGM 102:2011 5.3.2). Otherwise each input keeps its own distribution and a Gaussian copula joins them; the coefficients are then those
 * of the underlying normal deviates.
 */
final class CorrelatedSampler {
    private static final double SINGULAR = 1e-12;

    private final int[] members;
    private final Sampler[] samplers;
    private final double[][] factor;
    private final double commonDof;
    private final double[][] z;

    CorrelatedSampler(List<Integer> members, Sampler[] all, Correlations correlations, int block) {
        this.members = members.stream().mapToInt(Integer::intValue).toArray();
        this.samplers = members.stream().map(i -> all[i]).toArray(Sampler[]::new);
        this.factor = cholesky(this.members, correlations);
        this.commonDof = commonDof();
        this.z = new double[this.members.length][block];
    }

    /** R = LLᵀ; a pivot that vanishes within rounding belongs to a singular matrix, which is allowed. */
    private static double[][] cholesky(int[] members, Correlations r) {
        int n = members.length;
        double[][] l = new double[n][n];
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) {
                double sum = r.get(members[i], members[j]);
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                if (i == j) {
                    l[j][j] = sum > SINGULAR ? Math.sqrt(sum) : 0;
                } else {
                    l[i][j] = l[j][j] == 0 ? 0 : sum / l[j][j];
                }
            }
        }
        return l;
    }

    private double commonDof() {
        double dof = 0;
        for (Sampler sampler : samplers) {
            if (!(sampler.distribution() instanceof Distribution.ScaledT t) || (dof != 0 && t.dof() != dof)) {
                return 0;
            }
            dof = t.dof();
        }
        return dof;
    }

    void fill(RandomStream random, double[][] inputs, int n) {
        for (double[] row : z) {
            random.fillGaussian(row, n, 0, 1);
        }
        for (int m = members.length - 1; m >= 0; m--) {
            double[] row = z[m];
            for (int i = 0; i < n; i++) {
                double sum = 0;
                for (int k = 0; k <= m; k++) {
                    sum += factor[m][k] * z[k][i];
                }
                row[i] = sum;
            }
        }
        if (commonDof > 0) {
            multiplyByCommonScale(random, n);
        }
        for (int m = 0; m < members.length; m++) {
            transform(samplers[m], z[m], inputs[members[m]], n);
        }
    }

    private void multiplyByCommonScale(RandomStream random, int n) {
        for (int i = 0; i < n; i++) {
            double scale = Math.sqrt(commonDof / 2 / random.nextGamma(commonDof / 2));
            for (double[] row : z) {
                row[i] *= scale;
            }
        }
    }

    private void transform(Sampler sampler, double[] normal, double[] out, int n) {
        Distribution d = sampler.distribution();
        boolean linear = d instanceof Distribution.Normal || commonDof > 0;
        double scale = d.standardUncertainty();
        for (int i = 0; i < n; i++) {
            double deviation = linear ? scale * normal[i] : d.quantile(Normal.cdf(normal[i]));
            out[i] = sampler.centre() + deviation;
        }
    }
}
