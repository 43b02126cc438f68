package cn.metrology.lims.uncertainty.jjf1033;

import java.math.BigDecimal;
import java.util.List;
import org.hipparchus.fraction.BigFraction;

/**
 * Verification of verification or calibration results (检定或校准结果的验证, JJF 1033-2023 annex C.5; MS-13 to MS-15). All expanded
 * uncertainties must have the same coverage factor 2 (or be U95): {@link #normalised} first.
 */
public final class ResultVerification {
    private final BigFraction difference;
    private final BigFraction squaredLimit;

    private ResultVerification(BigFraction difference, BigFraction squaredLimit) {
        this.difference = difference.abs();
        this.squaredLimit = squaredLimit;
    }

    /** MS-13: U(k = 3) = 1.5 mg is 1.0 mg with k = 2. */
    public static BigDecimal normalised(BigDecimal expanded, BigDecimal k) {
        return expanded.multiply(BigDecimal.valueOf(2)).divide(k, java.math.MathContext.DECIMAL128);
    }

    /**
     * Transfer comparison (传递比较法) with a higher standard: |y_lab − y_ref| ≤ √(U_lab² + U_ref²). The same criterion serves the two-set
     * comparison of MS-15.
     */
    public static ResultVerification transfer(Stated laboratory, Stated reference) {
        return new ResultVerification(
                Fractions.of(laboratory.value).subtract(Fractions.of(reference.value)),
                laboratory.squared().add(reference.squared()));
    }

    /**
     * MS-13: transfer comparison that leaves the reference out of the limit, allowed and stricter where U_ref ≤ U_lab/3; otherwise the
     * full criterion.
     */
    public static ResultVerification transferNeglectingReference(Stated laboratory, Stated reference) {
        boolean negligible = reference.expanded.multiply(BigDecimal.valueOf(3)).compareTo(laboratory.expanded) <= 0;
        return negligible
                ? transfer(laboratory, new Stated(reference.value, BigDecimal.ZERO))
                : transfer(laboratory, reference);
    }

    /**
     * Comparison among laboratories (比对法) where no higher standard exists: |y_lab − ȳ| ≤ √((n − 1)/n)·U_lab with the arithmetic mean of
     * all (MS-14). It gives no traceability.
     */
    public static ResultVerification comparison(List<BigDecimal> values, int laboratory, BigDecimal expanded) {
        if (values.size() < 2 || laboratory < 0 || laboratory >= values.size()) {
            throw new IllegalArgumentException("at least two laboratories, and the tested one among them, are needed");
        }
        int n = values.size();
        BigFraction difference = Fractions.of(values.get(laboratory)).subtract(Fractions.mean(values));
        return new ResultVerification(
                difference,
                new Stated(BigDecimal.ZERO, expanded).squared().multiply(n - 1).divide(n));
    }

    /** |y_lab − y_ref|, or |y_lab − ȳ|. */
    public double difference() {
        return difference.doubleValue();
    }

    public double limit() {
        return Math.sqrt(squaredLimit.doubleValue());
    }

    /** The limit belongs to the permitted range (DR-06); decided on the exact squares. */
    public boolean passed() {
        return difference.multiply(difference).compareTo(squaredLimit) <= 0;
    }

    /** A result with its expanded uncertainty, k = 2 or U95. */
    public record Stated(BigDecimal value, BigDecimal expanded) {
        public Stated {
            if (expanded.signum() < 0) {
                throw new IllegalArgumentException("expanded uncertainty is negative: " + expanded);
            }
        }

        BigFraction squared() {
            return Fractions.of(expanded.multiply(expanded));
        }
    }
}
