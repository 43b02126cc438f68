package cn.metrology.lims.uncertainty.gum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/**
 * Correlation coefficients of the inputs. Covariances are never stored: inputs may differ by many orders of magnitude, their correlations
 * do not (GUM 5.2.2).
 */
public final class Correlations {
    /** Rounded coefficients such as r = ±1 in both places leave eigenvalues a little below zero. */
    private static final double TOLERANCE = 1e-10;

    private final double[][] r;
    private boolean any;

    public Correlations(int size) {
        r = new double[size][size];
        for (int i = 0; i < size; i++) {
            r[i][i] = 1;
        }
    }

    public int size() {
        return r.length;
    }

    public double get(int i, int j) {
        return r[i][j];
    }

    /**
     * Sets a coefficient.
     *
     * @throws CorrelationException if it is outside −1 … 1
     */
    public Correlations set(int i, int j, double coefficient) {
        boolean diagonal = i == j && coefficient != 1;
        if (!(Math.abs(coefficient) <= 1) || diagonal) {
            throw new CorrelationException(
                    true, "r(" + i + ", " + j + ") = " + coefficient + " is not possible", List.of(new int[] {i, j}));
        }
        r[i][j] = coefficient;
        r[j][i] = coefficient;
        any |= i != j && coefficient != 0;
        return this;
    }

    public boolean areAbsent() {
        return !any;
    }

    /** True if quantity {@code i} is correlated with any other. */
    public boolean concern(int i) {
        for (int j = 0; j < r.length; j++) {
            if (j != i && r[i][j] != 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Refuses a matrix that is not positive semidefinite: some linear combination of the inputs would have a negative variance. The entries
     * that make the smallest eigenvalue λ = Σ rᵢⱼvᵢvⱼ negative are named, worst first.
     *
     * @throws CorrelationException naming them
     */
    public void requirePositiveSemidefinite(IntFunction<String> names) {
        if (!any) {
            return;
        }
        EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(r));
        int smallest = 0;
        for (int i = 1; i < r.length; i++) {
            smallest = eigen.getEigenvalue(i) < eigen.getEigenvalue(smallest) ? i : smallest;
        }
        if (eigen.getEigenvalue(smallest) >= -TOLERANCE * r.length) {
            return;
        }
        List<int[]> entries = offending(eigen.getEigenvector(smallest).toArray());
        StringBuilder text = new StringBuilder();
        for (int[] e : entries) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append("r(" + names.apply(e[0]) + ", " + names.apply(e[1]) + ") = ");
            text.append(r[e[0]][e[1]]);
        }
        throw new CorrelationException(
                false,
                "the correlation matrix is not positive semidefinite (smallest eigenvalue "
                        + eigen.getEigenvalue(smallest) + "); look at " + text,
                entries);
    }

    private List<int[]> offending(double[] v) {
        List<int[]> entries = new ArrayList<>();
        double worst = 0;
        for (int i = 0; i < v.length; i++) {
            for (int j = i + 1; j < v.length; j++) {
                worst = Math.min(worst, r[i][j] * v[i] * v[j]);
            }
        }
        for (int i = 0; i < v.length; i++) {
            for (int j = i + 1; j < v.length; j++) {
                if (r[i][j] * v[i] * v[j] < 0.1 * worst) {
                    entries.add(new int[] {i, j});
                }
            }
        }
        entries.sort(Comparator.comparingDouble(e -> r[e[0]][e[1]] * v[e[0]] * v[e[1]]));
        return entries;
    }

    /** √(Σᵢ Σⱼ rᵢⱼ aᵢ aⱼ) of signed contributions a (GUM equation 16), scaled so that nothing under- or overflows. */
    public double combine(double[] a) {
        return Math.sqrt(Math.max(0, combineWith(a, a, scale(a)))) * scale(a);
    }

    /** Σᵢ Σⱼ rᵢⱼ aᵢ bⱼ / scale². */
    double combineWith(double[] a, double[] b, double scale) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            double ai = a[i] / scale;
            if (any) {
                for (int j = 0; j < b.length; j++) {
                    sum += r[i][j] * ai * (b[j] / scale);
                }
            } else {
                sum += ai * (b[i] / scale);
            }
        }
        return sum;
    }

    private static double scale(double[] a) {
        double scale = 0;
        for (double x : a) {
            scale = Math.max(scale, Math.abs(x));
        }
        return scale == 0 ? 1 : scale;
    }
}
