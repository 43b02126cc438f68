package cn.metrology.lims.uncertainty.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Scores of one participant. Classes are decided in decimal on what was entered: a z of exactly 2 is satisfactory, of exactly 3
 * unsatisfactory (ISO 13528:2022 9.4.2, CP-06).
 */
public final class ProficiencyScore {
    private static final MathContext DIGITS = new MathContext(40);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal NINE = BigDecimal.valueOf(9);
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("0.3");

    private final Stated participant;
    private final Stated assigned;
    private final BigDecimal sigma;

    /**
     * Scores of a participant against an assigned value.
     *
     * @param sigma standard deviation for proficiency assessment σ_pt; null if the scheme has none, then there is no z and z′
     */
    public ProficiencyScore(Stated participant, Stated assigned, BigDecimal sigma) {
        if (sigma != null && sigma.signum() <= 0) {
            throw new IllegalArgumentException("sigma_pt must be positive: " + sigma);
        }
        this.participant = participant;
        this.assigned = assigned;
        this.sigma = sigma;
    }

    /** D = x − x_pt (ISO 13528:2022 9.3.1). */
    public BigDecimal difference() {
        return participant.value.subtract(assigned.value);
    }

    /** D% = 100(x − x_pt)/x_pt (ISO 13528:2022 9.3.1); NaN for an assigned value of zero. */
    public double differencePercent() {
        return assigned.value.signum() == 0
                ? Double.NaN
                : difference()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(assigned.value, DIGITS)
                        .doubleValue();
    }

    /** E_n = D/√(U²(x) + U²(x_pt)) (ISO 13528:2022 9.7): the participant is not part of the assigned value. */
    public double en() {
        return over(square(participant.expanded).add(square(assigned.expanded)));
    }

    /** |E_n| ≤ 1. */
    public boolean enSatisfactory() {
        return square(difference()).compareTo(square(participant.expanded).add(square(assigned.expanded))) <= 0;
    }

    /** CP-04: √(U² − U_ref²) when the participant is part of the reference value, because they are correlated. NaN if U_ref ≥ U. */
    public double enOfContributor() {
        return over(square(participant.expanded).subtract(square(assigned.expanded)));
    }

    /** ζ = D/√(u²(x) + u²(x_pt)) with standard uncertainties (ISO 13528:2022 9.6). */
    public double zeta() {
        return over(participant.standardVariance().add(assigned.standardVariance()));
    }

    /** z = D/σ_pt (ISO 13528:2022 9.4). */
    public Optional<Double> z() {
        return Optional.ofNullable(sigma)
                .map(s -> difference().divide(s, DIGITS).doubleValue());
    }

    public Optional<ScoreClass> zClass() {
        return Optional.ofNullable(sigma).map(s -> classify(square(s)));
    }

    /** z′ = D/√(σ_pt² + u²(x_pt)) (ISO 13528:2022 9.5). */
    public Optional<Double> zPrime() {
        return Optional.ofNullable(sigma).map(s -> over(square(s).add(assigned.standardVariance())));
    }

    public Optional<ScoreClass> zPrimeClass() {
        return Optional.ofNullable(sigma).map(s -> {
            // multiplied by k², so that u = U/k needs no division
            BigDecimal k2 = square(assigned.k);
            return classify(square(s).multiply(k2).add(square(assigned.expanded)), k2);
        });
    }

    /** u(x_pt) < 0.3σ_pt (ISO 13528:2022 9.2.1): the uncertainty of the assigned value need not be considered in z. */
    public Optional<Boolean> assignedUncertaintyNegligible() {
        return Optional.ofNullable(sigma)
                .map(s -> assigned.expanded.compareTo(NEGLIGIBLE.multiply(s).multiply(assigned.k)) < 0);
    }

    private ScoreClass classify(BigDecimal variance) {
        return classify(variance, BigDecimal.ONE);
    }

    /** Compares D²·factor with 4 and 9 times {@code variance}. */
    private ScoreClass classify(BigDecimal variance, BigDecimal factor) {
        BigDecimal d2 = square(difference()).multiply(factor);
        if (d2.compareTo(FOUR.multiply(variance)) <= 0) {
            return ScoreClass.SATISFACTORY;
        }
        return d2.compareTo(NINE.multiply(variance)) < 0 ? ScoreClass.QUESTIONABLE : ScoreClass.UNSATISFACTORY;
    }

    private double over(BigDecimal variance) {
        if (variance.signum() <= 0) {
            return difference().signum() == 0 && variance.signum() == 0 ? 0 : Double.NaN;
        }
        return difference().divide(variance.sqrt(DIGITS), DIGITS).doubleValue();
    }

    private static BigDecimal square(BigDecimal x) {
        return x.multiply(x);
    }

    /** A value stated with its expanded uncertainty and coverage factor. */
    public record Stated(BigDecimal value, BigDecimal expanded, BigDecimal k) {
        public Stated {
            if (expanded.signum() < 0 || k.signum() <= 0) {
                throw new IllegalArgumentException(
                        "U must not be negative and k must be positive: U = " + expanded + ", k = " + k);
            }
        }

        BigDecimal standardVariance() {
            return square(expanded).divide(square(k), DIGITS);
        }
    }

    /** ISO 13528:2022 9.4.2. */
    public enum ScoreClass {
        SATISFACTORY("satisfactory"),
        QUESTIONABLE("questionable"),
        UNSATISFACTORY("unsatisfactory");

        private final String text;

        ScoreClass(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}
