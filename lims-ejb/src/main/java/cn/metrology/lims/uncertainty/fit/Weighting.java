package cn.metrology.lims.uncertainty.fit;

import java.math.BigDecimal;
import java.util.List;
import org.hipparchus.dfp.Dfp;

/** What is known about the uncertainty of the y before the fit; decides how the rows of the design are made equally weighty. */
public sealed interface Weighting {
    /** Nothing is known: all y get the standard deviation of the residuals (GUM H.3.2). */
    record Unknown() implements Weighting {
        @Override
        public void whiten(Dfp[][] rows) {
            // equal weights: the rows stay as they are
        }
    }

    /** Independent y with known standard uncertainties (ISO/TS 28037:2010 clause 6). */
    record Independent(List<BigDecimal> uncertainties) implements Weighting {
        public Independent {
            uncertainties = List.copyOf(uncertainties);
            if (uncertainties.stream().anyMatch(u -> u.signum() <= 0)) {
                throw new IllegalArgumentException("uncertainties of y must be positive");
            }
        }

        @Override
        public void whiten(Dfp[][] rows) {
            requireCount(rows.length, uncertainties.size());
            for (int i = 0; i < rows.length; i++) {
                Dfp u = LeastSquares.exact(uncertainties.get(i));
                for (int j = 0; j < rows[i].length; j++) {
                    rows[i][j] = rows[i][j].divide(u);
                }
            }
        }
    }

    /** Correlated y with a known, positive definite covariance matrix (ISO/TS 28037:2010 clause 9): L⁻¹A with V = LLᵀ. */
    record Correlated(List<List<BigDecimal>> covariance) implements Weighting {
        public Correlated {
            covariance = covariance.stream().map(List::copyOf).toList();
            requireSymmetric(covariance);
        }

        @Override
        public void whiten(Dfp[][] rows) {
            requireCount(rows.length, covariance.size());
            Dfp[][] lower = cholesky(covariance);
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < rows[i].length; j++) {
                    Dfp value = rows[i][j];
                    for (int k = 0; k < i; k++) {
                        value = value.subtract(lower[i][k].multiply(rows[k][j]));
                    }
                    rows[i][j] = value.divide(lower[i][i]);
                }
            }
        }

        private static Dfp[][] cholesky(List<List<BigDecimal>> v) {
            Dfp[][] lower = new Dfp[v.size()][v.size()];
            for (int i = 0; i < v.size(); i++) {
                for (int j = 0; j <= i; j++) {
                    Dfp sum = LeastSquares.exact(v.get(i).get(j));
                    for (int k = 0; k < j; k++) {
                        sum = sum.subtract(lower[i][k].multiply(lower[j][k]));
                    }
                    if (i == j && sum.negativeOrNull()) {
                        throw new IllegalArgumentException(
                                "covariance matrix of y is not positive definite: row " + (i + 1));
                    }
                    lower[i][j] = i == j ? sum.sqrt() : sum.divide(lower[j][j]);
                }
            }
            return lower;
        }

        private static void requireSymmetric(List<List<BigDecimal>> v) {
            for (int i = 0; i < v.size(); i++) {
                if (v.get(i).size() != v.size()) {
                    throw new IllegalArgumentException("covariance matrix of y is not square: row " + (i + 1));
                }
                for (int j = 0; j < i; j++) {
                    if (v.get(i).get(j).compareTo(v.get(j).get(i)) != 0) {
                        throw new IllegalArgumentException("covariance matrix of y is not symmetric: entries ("
                                + (i + 1) + ", " + (j + 1) + ") and (" + (j + 1) + ", " + (i + 1) + ")");
                    }
                }
            }
        }
    }

    /** Turns rows of the design, each followed by its y, into rows of unit variance without correlation. */
    void whiten(Dfp[][] rows);

    private static void requireCount(int points, int given) {
        if (points != given) {
            throw new IllegalArgumentException(points + " points but uncertainties for " + given);
        }
    }
}
