package cn.metrology.lims.uncertainty.fit;

import java.math.BigDecimal;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;

/**
 * Linear least squares by Householder reflections, never by normal equations, in 60-digit decimal arithmetic: ill-conditioned polynomials
 * (NIST StRD Wampler, Filip) are limited by their data and not by us.
 */
final class LeastSquares {
    static final DfpField FIELD = new DfpField(60);
    /** A pivot smaller than this share of its column means that the columns are dependent. */
    private static final Dfp DEPENDENT = FIELD.newDfp("1e-40");

    private final Dfp[][] upper;
    private final Dfp[] coefficients;

    /**
     * Minimises |A·c − y|.
     *
     * @param rows the rows of A, each followed by its y; used up
     */
    LeastSquares(Dfp[][] rows) {
        int columns = rows[0].length - 1;
        if (rows.length < columns) {
            throw new IllegalArgumentException(rows.length + " points cannot determine " + columns + " coefficients");
        }
        for (int k = 0; k < columns; k++) {
            reflect(rows, k);
        }
        this.upper = rows;
        this.coefficients = new Dfp[columns];
        for (int i = columns - 1; i >= 0; i--) {
            Dfp sum = upper[i][columns];
            for (int j = i + 1; j < columns; j++) {
                sum = sum.subtract(upper[i][j].multiply(coefficients[j]));
            }
            coefficients[i] = sum.divide(upper[i][i]);
        }
    }

    static Dfp exact(BigDecimal x) {
        return FIELD.newDfp(x.toString());
    }

    static Dfp dot(Dfp[] a, Dfp[] b) {
        Dfp sum = FIELD.getZero();
        for (int i = 0; i < a.length; i++) {
            sum = sum.add(a[i].multiply(b[i]));
        }
        return sum;
    }

    Dfp[] coefficients() {
        return coefficients.clone();
    }

    /** R⁻ᵀa: its scalar products are the elements of aᵀ(AᵀA)⁻¹b, so that variances never come out of differences. */
    Dfp[] whitened(Dfp[] a) {
        Dfp[] w = new Dfp[coefficients.length];
        for (int i = 0; i < w.length; i++) {
            Dfp sum = a[i];
            for (int j = 0; j < i; j++) {
                sum = sum.subtract(upper[j][i].multiply(w[j]));
            }
            w[i] = sum.divide(upper[i][i]);
        }
        return w;
    }

    /** One Householder reflection: makes column k zero below its diagonal. */
    private static void reflect(Dfp[][] rows, int k) {
        Dfp[] v = new Dfp[rows.length];
        Dfp below = FIELD.getZero();
        for (int i = k; i < rows.length; i++) {
            v[i] = rows[i][k];
            below = below.add(v[i].multiply(v[i]));
        }
        requireIndependent(rows, k, below);
        Dfp norm = v[k].negativeOrNull() ? below.sqrt().negate() : below.sqrt();
        v[k] = v[k].add(norm);
        Dfp scale = v[k].multiply(norm);
        for (int j = k; j < rows[0].length; j++) {
            Dfp projection = FIELD.getZero();
            for (int i = k; i < rows.length; i++) {
                projection = projection.add(v[i].multiply(rows[i][j]));
            }
            Dfp factor = projection.divide(scale);
            for (int i = k; i < rows.length; i++) {
                rows[i][j] = rows[i][j].subtract(v[i].multiply(factor));
            }
        }
    }

    private static void requireIndependent(Dfp[][] rows, int k, Dfp below) {
        Dfp whole = below;
        for (int i = 0; i < k; i++) {
            whole = whole.add(rows[i][k].multiply(rows[i][k]));
        }
        if (below.isZero() || below.lessThan(whole.multiply(DEPENDENT))) {
            throw new IllegalArgumentException("the points do not determine the coefficients: too few different x");
        }
    }
}
