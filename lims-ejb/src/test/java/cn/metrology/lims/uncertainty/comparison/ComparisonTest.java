package cn.metrology.lims.uncertainty.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import cn.metrology.lims.uncertainty.comparison.ProficiencyScore.ScoreClass;
import cn.metrology.lims.uncertainty.comparison.ProficiencyScore.Stated;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    @ParameterizedTest(name = "x = {0}: {1}")
    @CsvSource({
        "10.3, SATISFACTORY",
        "10.30001, QUESTIONABLE",
        "10.44999, QUESTIONABLE",
        "10.45, UNSATISFACTORY",
        "9.7, SATISFACTORY",
        "9.55, UNSATISFACTORY"
    })
    void classesAreDecidedOnDecimals(BigDecimal x, ScoreClass expected) {
        ProficiencyScore score = score(x, "0.1", "10", "0", "0.15");
        assertThat(score.zClass()).contains(expected);
        assertThat(score.zPrimeClass()).contains(expected);
    }

    @Test
    void enOfExactlyOneIsSatisfactory() {
        ProficiencyScore score = score(new BigDecimal("1.05"), "0.03", "1", "0.04", null);
        assertThat(score.en()).isCloseTo(1, within(1e-15));
        assertThat(score.enSatisfactory()).isTrue();
        assertThat(score.z()).isEmpty();
        assertThat(score.assignedUncertaintyNegligible()).isEmpty();
    }

    /** CP-05: laboratory 6 of the 1 V comparison, part of the reference value: 0.62, where the naive plus sign gives 0.53. */
    @Test
    void aContributorIsCorrelatedWithTheReference() {
        ProficiencyScore score = score(new BigDecimal("4"), "5", "1.152", "1.952", null);
        assertThat(score.enOfContributor()).isCloseTo(0.62, within(0.005));
        assertThat(score.en()).isCloseTo(0.53, within(0.005));
        assertThat(score(BigDecimal.ONE, "1", "0", "2", null).enOfContributor()).isNaN();
    }

    @Test
    void anAssignedValueOfZeroHasNoPercentage() {
        assertThat(score(BigDecimal.ONE, "1", "0", "1", null).differencePercent())
                .isNaN();
        assertThatIllegalArgumentException().isThrownBy(() -> score(BigDecimal.ONE, "-1", "0", "1", null));
        assertThatIllegalArgumentException().isThrownBy(() -> score(BigDecimal.ONE, "1", "0", "1", "0"));
    }

    /** ISO 5725-5 table: limit factors 1.645, 1.517, 1.444, 1.395 and adjustment factors 1.097, 1.054, 1.039, 1.032. */
    @ParameterizedTest(name = "ν = {0}")
    @CsvSource({"1, 1.645, 1.097", "2, 1.517, 1.054", "3, 1.444, 1.039", "4, 1.395, 1.032", "9, 1.277, 1.018"})
    void theFactorsOfAlgorithmSAreThoseOfTheStandard(int dof, double limit, double adjustment) {
        assertThat(RobustAverage.limitFactor(dof)).isCloseTo(limit, within(0.00051));
        assertThat(RobustAverage.adjustmentFactor(dof)).isCloseTo(adjustment, within(0.00051));
    }

    @Test
    void anOutlierDoesNotMoveRobustAverages() {
        double[] values = {9.8, 9.9, 10.0, 10.1, 10.2, 99};
        RobustAverage robust = RobustAverage.algorithmA(values, RobustAverage.PRINTED);
        assertThat(robust.average()).isCloseTo(10.05, within(0.1));
        assertThat(RobustAverage.algorithmS(new double[] {1, 1.1, 0.9, 1, 40}, 5)
                        .deviation())
                .isLessThan(1.6);
        assertThat(RobustAverage.median(3, 1, 2, 4)).isEqualTo(2.5);
        assertThatIllegalArgumentException().isThrownBy(() -> RobustAverage.median());
    }

    @Test
    void equalValuesHaveNoScatter() {
        RobustAverage robust = RobustAverage.algorithmA(new double[] {5, 5, 5, 5}, RobustAverage.PRINTED);
        assertThat(robust).isEqualTo(new RobustAverage(5, 0));
    }

    /** GB/T 4883-2008 table A.2: 1.938 for n = 7, 2.176 for 10, 2.557 for 20; α = 0.05, one-sided. */
    @ParameterizedTest
    @CsvSource({"3, 1.153", "7, 1.938", "10, 2.176", "20, 2.557"})
    void grubbs(int n, double critical) {
        assertThat(OutlierTests.grubbs(n, 0.05)).isCloseTo(critical, within(0.0006));
    }

    /** CP-05: laboratory 3 of the 1 V comparison is an outlier, 2.126 > 1.938. */
    @Test
    void laboratoryFourOfTheVoltComparisonIsAnOutlier() {
        assertThat(OutlierTests.grubbsStatistic(1, 2, 1, -10, -1, 0, 4)).isCloseTo(2.126, within(0.002));
    }

    /** Dixon, one-sided, α = 0.05: the ratios r10, r11, r21 and r22 as tabulated in GB/T 4883-2008 and by Rorabacher (1991). */
    @ParameterizedTest(name = "n = {0}: {1}")
    @CsvSource({
        "3, 0.941",
        "4, 0.765",
        "5, 0.642",
        "6, 0.562",
        "7, 0.507",
        "8, 0.554",
        "9, 0.512",
        "10, 0.477",
        "11, 0.575",
        "12, 0.546",
        "13, 0.521",
        "14, 0.546",
        "20, 0.450",
        "30, 0.376"
    })
    void dixon(int n, double critical) {
        assertThat(OutlierTests.dixon(n, 0.05)).isCloseTo(critical, within(0.003));
    }

    /** ISO 5725-2 table of Cochran's critical values, 5 %. */
    @ParameterizedTest(name = "p = {0}, n = {1}: {2}")
    @CsvSource({"5, 2, 0.841", "10, 2, 0.602", "5, 3, 0.684", "10, 3, 0.445", "20, 4, 0.220"})
    void cochran(int groups, int perGroup, double critical) {
        assertThat(OutlierTests.cochran(groups, perGroup, 0.05)).isCloseTo(critical, within(0.0016));
    }

    private static ProficiencyScore score(
            BigDecimal x, String expanded, String assigned, String ofAssigned, String sigma) {
        BigDecimal k = BigDecimal.valueOf(2);
        return new ProficiencyScore(
                new Stated(x, new BigDecimal(expanded), k),
                new Stated(new BigDecimal(assigned), new BigDecimal(ofAssigned), k),
                sigma == null ? null : new BigDecimal(sigma));
    }
}
