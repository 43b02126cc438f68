package cn.metrology.lims.uncertainty.jjf1033;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import cn.metrology.lims.uncertainty.jjf1033.ResultVerification.Stated;
import cn.metrology.lims.uncertainty.typea.Observations;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Jjf1033Test {
    @Test
    void aRepeatabilityOfExactlyTheEvaluatedValuePasses() {
        Repeatability test = new Repeatability(Observations.of(0.1, 0.2, 0.3));
        assertThat(test.withinEvaluated(new BigDecimal("0.1"))).isTrue();
        assertThat(test.withinEvaluated(new BigDecimal("0.09"))).isFalse();
        assertThat(test.enoughObservations(false)).isFalse();
        assertThat(new Repeatability(Observations.of(1, 2, 3, 4, 5, 6)).enoughObservations(false))
                .isTrue();
        assertThat(new Repeatability(Observations.of(1, 2, 3, 4, 5, 6)).enoughObservations(true))
                .isFalse();
    }

    /** The group means 1/3 and 2/3 differ by exactly 1/3. */
    @Test
    void stabilityMustStayBelowItsLimit() {
        Stability stability =
                Stability.ofNew(List.of(Observations.of(0, 0, 1), Observations.of(1, 0, 1), Observations.of(0.5)));
        assertThat(stability.value()).isCloseTo(1 / 3.0, within(1e-16));
        assertThat(stability.below(new BigDecimal("0.3334"))).isTrue();
        assertThat(stability.below(new BigDecimal("0.3333"))).isFalse();
        Stability half = Stability.ofNew(List.of(Observations.of(1.0, 1.2), Observations.of(1.5, 1.7)));
        assertThat(half.below(new BigDecimal("0.5"))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Stability.ofNew(List.of(Observations.of(1))));
    }

    @Test
    void neighbouringYearsAreComparedBySize() {
        Stability stability = Stability.ofNeighbouringYears(Observations.of(10.3, 10.5), Observations.of(10.2, 10.2));
        assertThat(stability.value()).isEqualTo(0.2);
        assertThat(stability.groupMeans()).hasSize(2);
        assertThat(stability.deviationOfMeans()).isCloseTo(0.2 / Math.sqrt(2), within(1e-15));
    }

    /** MS-13: 200.0012 g and 200.0032 g with 2.0 mg and 1.0 mg: 2.0 ≤ 2.24 passes. */
    @Test
    void theVectorOfTheTransferComparison() {
        Stated laboratory = stated("200.0012", "0.0020");
        ResultVerification verification = ResultVerification.transfer(laboratory, stated("200.0032", "0.0010"));
        assertThat(verification.difference()).isCloseTo(0.0020, within(1e-15));
        assertThat(verification.limit()).isCloseTo(0.00224, within(0.000005));
        assertThat(verification.passed()).isTrue();
        assertThat(ResultVerification.normalised(new BigDecimal("1.5"), BigDecimal.valueOf(3)))
                .isEqualByComparingTo("1.0");
    }

    @Test
    void aGoodReferenceIsLeftOutOfTheLimit() {
        Stated laboratory = stated("10.0305", "0.030");
        assertThat(ResultVerification.transfer(laboratory, stated("10", "0.010"))
                        .passed())
                .isTrue();
        assertThat(ResultVerification.transferNeglectingReference(laboratory, stated("10", "0.010"))
                        .passed())
                .isFalse();
        assertThat(ResultVerification.transferNeglectingReference(laboratory, stated("10", "0.011"))
                        .passed())
                .isTrue();
    }

    /** √(3/4)·U is no decimal: its square is compared. */
    @Test
    void amongLaboratoriesTheMeanContainsTheTestedOne() {
        List<BigDecimal> values =
                Stream.of("4", "0", "0", "0").map(BigDecimal::new).toList();
        assertThat(ResultVerification.comparison(values, 0, new BigDecimal("3.4642"))
                        .passed())
                .isTrue();
        assertThat(ResultVerification.comparison(values, 0, new BigDecimal("3.4641"))
                        .passed())
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> ResultVerification.comparison(values, 4, BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> stated("1", "-1"));
    }

    private static Stated stated(String value, String expanded) {
        return new Stated(new BigDecimal(value), new BigDecimal(expanded));
    }
}
