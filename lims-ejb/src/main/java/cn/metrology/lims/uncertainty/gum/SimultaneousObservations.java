package cn.metrology.lims.uncertainty.gum;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Correlation of means from observations of several quantities made at the same time. */
public final class SimultaneousObservations {
    private static final MathContext DIGITS = new MathContext(40);

    private SimultaneousObservations() {}

    /** r = s(q, r)/(s(q) s(r)), sums in exact decimals (GUM 5.2.3, C.3.6 NOTE 3); 0 where a series does not vary. */
    public static double correlation(List<BigDecimal> q, List<BigDecimal> r) {
        if (q.size() != r.size() || q.size() < 2) {
            throw new IllegalArgumentException("simultaneous observations must be equally many and at least two");
        }
        BigDecimal scale = products(q, q).multiply(products(r, r)).sqrt(DIGITS);
        return scale.signum() == 0 ? 0 : products(q, r).divide(scale, DIGITS).doubleValue();
    }

    /** The correlation matrix of means of simultaneous observations (GUM H.2.3). */
    public static Correlations correlations(List<List<BigDecimal>> series) {
        Correlations correlations = new Correlations(series.size());
        for (int i = 0; i < series.size(); i++) {
            for (int j = 0; j < i; j++) {
                correlations.set(i, j, correlation(series.get(i), series.get(j)));
            }
        }
        return correlations;
    }

    /** n·Σqr − Σq·Σr. */
    private static BigDecimal products(List<BigDecimal> q, List<BigDecimal> r) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < q.size(); i++) {
            sum = sum.add(q.get(i).multiply(r.get(i)));
        }
        return sum.multiply(BigDecimal.valueOf(q.size())).subtract(total(q).multiply(total(r)));
    }

    private static BigDecimal total(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
