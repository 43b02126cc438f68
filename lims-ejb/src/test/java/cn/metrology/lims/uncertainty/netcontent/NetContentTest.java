package cn.metrology.lims.uncertainty.netcontent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked example of 400 packages of 500 g, and its variations. */
class NetContentTest {
    private static final NetContentRules RULES = NetContentRules.inForce(LocalDate.of(2024, 10, 11));
    private static final BigDecimal QN = new BigDecimal("500");
    private static final List<BigDecimal> LOT = Stream.of(
                    ("503.1 498.4 501.2 495.6 507.3 492.8 499.9 502.5 488.7 504.0 "
                                    + "497.1 500.6 494.2 509.1 496.3 501.8 483.9 498.9 505.2 491.5 "
                                    + "500.1 497.7 503.6 489.8 499.2 506.4 495.0 501.4 493.3 498.0 "
                                    + "502.1 496.9 487.5 504.7 499.5 500.8 492.0 497.4 503.0 495.8 "
                                    + "484.6 501.0 498.6 506.0 490.6 499.0 502.9 494.7 500.3 497.9")
                            .split(" "))
            .map(BigDecimal::new)
            .toList();

    @Test
    void theLotPassesAlthoughItsMeanIsBelowTheLabel() {
        LotVerdict verdict = verdict(LOT);
        assertThat(verdict.sample().mean().doubleValue()).isCloseTo(498.24, within(0.005));
        assertThat(verdict.sample().standardDeviation().doubleValue()).isCloseTo(5.66, within(0.005));
        assertThat(verdict.correction().orElseThrow().doubleValue()).isCloseTo(2.15, within(0.005));
        assertThat(verdict.smallestMean().orElseThrow().doubleValue()).isCloseTo(497.85, within(0.005));
        assertThat(verdict.near()).isEqualTo(2);
        assertThat(verdict.far()).isZero();
        assertThat(verdict.passed()).isTrue();
    }

    @Test
    void onePackageShortByMoreThanTwiceTFailsTheLot() {
        LotVerdict verdict = verdict(with(0, "469.5"));
        assertThat(verdict.far()).isEqualTo(1);
        assertThat(verdict.meanOk()).contains(true);
        assertThat(verdict.passed()).isFalse();
    }

    @Test
    void exactlyTDoesNotCount() {
        assertThat(verdict(with(0, "485.0")).near()).isEqualTo(2);
        List<BigDecimal> four = with(0, "484.9");
        four.set(1, new BigDecimal("484.0"));
        assertThat(verdict(four).near()).isEqualTo(4);
        assertThat(verdict(four).individualOk()).isFalse();
    }

    @Test
    void twoGramsLessFailTheMeanOnly() {
        LotVerdict verdict =
                verdict(LOT.stream().map(x -> x.subtract(BigDecimal.valueOf(2))).toList());
        assertThat(verdict.meanOk()).contains(false);
        assertThat(verdict.individualOk()).isTrue();
        assertThat(verdict.passed()).isFalse();
    }

    @Test
    void aSmallLotHasNoMeanRequirementAndIsExaminedWhole() {
        SamplingPlan plan = RULES.plan(8);
        assertThat(plan.sample()).isEqualTo(8);
        assertThat(plan.examinesMean()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LotVerdict.of(plan, QN, BigDecimal.valueOf(15), LOT))
                .withMessageContaining("8 packages");
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.plan(0));
    }

    @ParameterizedTest(name = "Qn = {0}: T = {1}")
    @CsvSource({"60, 4.5", "150, 6.8", "2500, 38", "20000, 200", "500, 15.0", "5, 0.4", "25, 2.2", "130, 5.8"})
    void theTolerableDeficiencyIsRounded(BigDecimal labelled, String deficiency) {
        assertThat(RULES.deficiency(ContentKind.MASS_OR_VOLUME, labelled).toPlainString())
                .isEqualTo(deficiency);
    }

    @ParameterizedTest(name = "{0} of {1}: T = {2}")
    @CsvSource({"LENGTH, 5, 0", "LENGTH, 20, 0.40", "AREA, 2.4, 0.072", "COUNT, 50, 0", "COUNT, 101, 2", "COUNT, 100, 1"
    })
    void otherQuantitiesHaveTheirOwnRule(ContentKind kind, BigDecimal labelled, BigDecimal deficiency) {
        assertThat(RULES.deficiency(kind, labelled)).isEqualByComparingTo(deficiency);
    }

    @Test
    void outsideTheTableIsOutOfScope() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.deficiency(ContentKind.MASS_OR_VOLUME, new BigDecimal("50000.1")))
                .withMessageContaining("NC-01");
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.deficiency(ContentKind.AREA, BigDecimal.ZERO));
    }

    @Test
    void theEditionFollowsTheDayOfTheWork() {
        assertThat(RULES.edition()).isEqualTo("JJF1070-2005");
        NetContentRules later = NetContentRules.inForce(LocalDate.of(2024, 10, 12));
        assertThat(later.edition()).isEqualTo("JJF1070-2023");
        assertThat(later.confirmed()).isFalse();
        assertThat(later.plan(400)).isEqualTo(RULES.plan(400));
    }

    /** Three decimals are printed; that of n = 13 is printed as 0.848 although it rounds to 0.847. */
    @ParameterizedTest
    @CsvSource({"50, 0.379", "80, 0.295", "125, 0.234", "10, 1.028", "13, 0.848"})
    void thePrintedFactorsComeFromStudentsT(int sample, double lambda) {
        assertThat(NetContentRules.exactLambda(sample)).isCloseTo(lambda, within(0.001));
    }

    @Test
    void theBalanceIsGoodEnough() {
        assertThat(RULES.preciseEnough(new BigDecimal("3.0"), ContentKind.MASS_OR_VOLUME, QN))
                .isTrue();
        assertThat(RULES.preciseEnough(new BigDecimal("3.1"), ContentKind.MASS_OR_VOLUME, QN))
                .isFalse();
    }

    private static LotVerdict verdict(List<BigDecimal> contents) {
        return LotVerdict.of(RULES.plan(400), QN, RULES.deficiency(ContentKind.MASS_OR_VOLUME, QN), contents);
    }

    private static List<BigDecimal> with(int index, String content) {
        List<BigDecimal> changed = new ArrayList<>(LOT);
        changed.set(index, new BigDecimal(content));
        return changed;
    }
}
