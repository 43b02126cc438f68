package cn.metrology.lims.uncertainty.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import cn.metrology.lims.uncertainty.conformity.GlobalRisk.Limits;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.UniformRealDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskTest {
    private static final Limits UNIT = Limits.of(-1, 1);

    /** JCGM 106:2012 9.5.3, precision resistors: R_C = 1 %, R_P = 7 %. */
    @Test
    void theResistorsOfJcgm106() {
        GlobalRisk risk =
                GlobalRisk.of(Prior.normal(1500, 0.12), 0.04, Limits.of(1499.8, 1500.2), Limits.of(1499.82, 1500.18));
        assertThat(risk.consumer()).isCloseTo(0.01, within(0.0005));
        assertThat(risk.producer()).isCloseTo(0.07, within(0.001));
    }

    @ParameterizedTest(name = "u0 = {0}, um = {1}")
    @CsvSource({"0.5, 0.125", "0.5, 1e-6", "1e-3, 0.5", "2, 2"})
    void theFourOutcomesAddUp(double u0, double um) {
        Prior prior = Prior.normal(0.1, u0);
        GlobalRisk risk = GlobalRisk.of(prior, um, UNIT, Limits.of(-0.8, 0.8));
        double conforming = prior.cdf().applyAsDouble(1) - prior.cdf().applyAsDouble(-1);
        assertThat(risk.conforming()).isCloseTo(conforming, within(1e-12));
        NormalDistribution measured = new NormalDistribution(0.1, Math.hypot(u0, um));
        assertThat(risk.accepted()).isCloseTo(measured.probability(-0.8, 0.8), within(1e-12));
    }

    @Property(tries = 30)
    void aWiderGuardBandShiftsRiskFromConsumerToProducer(@ForAll @DoubleRange(min = 0, max = 0.4) double w) {
        Prior prior = Prior.normal(0, 0.6);
        GlobalRisk narrow = GlobalRisk.of(prior, 0.1, UNIT, Limits.of(-1 + w, 1 - w));
        GlobalRisk narrower = GlobalRisk.of(prior, 0.1, UNIT, Limits.of(-0.95 + w, 0.95 - w));
        assertThat(narrower.consumer()).isLessThan(narrow.consumer());
        assertThat(narrower.producer()).isGreaterThan(narrow.producer());
    }

    /** A gamma distribution of large shape is nearly normal, and its density can be given as any distribution. */
    @Test
    void otherPriors() {
        GlobalRisk gamma = GlobalRisk.of(Prior.gamma(1e6, 1e3), 0.3, Limits.of(998, 1002), Limits.of(998.5, 1001.5));
        GlobalRisk normal = GlobalRisk.of(Prior.normal(1000, 1), 0.3, Limits.of(998, 1002), Limits.of(998.5, 1001.5));
        assertThat(gamma.consumer()).isCloseTo(normal.consumer(), within(1e-4));
        GlobalRisk same = GlobalRisk.of(
                Prior.of(new GammaDistribution(4, 0.25)),
                0.1,
                Limits.of(Double.NEGATIVE_INFINITY, 2),
                Limits.of(0, 1.8));
        assertThat(GlobalRisk.of(Prior.gamma(4, 4), 0.1, Limits.of(Double.NEGATIVE_INFINITY, 2), Limits.of(0, 1.8)))
                .isEqualTo(same);
        GlobalRisk uniform = GlobalRisk.of(Prior.of(new UniformRealDistribution(-2, 2)), 1e-9, UNIT, UNIT);
        assertThat(uniform.conforming()).isCloseTo(0.5, within(1e-12));
        assertThat(uniform.conditionalFalseAccept()).isCloseTo(0, within(1e-8));
        assertThat(uniform.conditionalFalseReject()).isCloseTo(0, within(1e-8));
    }

    /** JCGM 106:2012 7.3 example 1, 7.4 example, 8.3.3 examples. */
    @Test
    void theExamplesOfSpecificRisk() {
        Limits upper = Limits.of(new Tolerance(null, new BigDecimal("-5.40")));
        assertThat(SpecificRisk.conformance(-5.47, 0.05, upper)).isCloseTo(0.92, within(0.005));
        assertThat(SpecificRisk.conformance(13.6, 1.8, Limits.of(12.5, 16.3))).isCloseTo(0.66, within(0.005));
        assertThat(SpecificRisk.guardBand(0.2, 9, 0.95)).isCloseTo(0.37, within(0.005));
        assertThat(SpecificRisk.rejectionLimit(100, 0.02, 0.999).orElseThrow()).isCloseTo(106.6, within(0.05));
        assertThat(SpecificRisk.rejectionLimit(100, 0.5, 0.999)).isEmpty();
        assertThat(SpecificRisk.acceptanceLimit(100, 0.02, 0.5)).isCloseTo(100, within(1e-9));
    }

    @Test
    void anAcceptanceLimitNeedNotExist() {
        assertThat(SpecificRisk.upperAcceptanceLimit(1, UNIT, 0.95)).isEmpty();
        double limit = SpecificRisk.upperAcceptanceLimit(0.1, UNIT, 0.95).orElseThrow();
        assertThat(SpecificRisk.conformance(limit, 0.1, UNIT)).isCloseTo(0.95, within(1e-13));
        Limits oneSided = Limits.of(Double.NEGATIVE_INFINITY, 1);
        assertThat(SpecificRisk.upperAcceptanceLimit(0.1, oneSided, 0.5)).hasValue(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpecificRisk.upperAcceptanceLimit(0.1, Limits.of(0, Double.POSITIVE_INFINITY), 0.9));
    }

    @Test
    void guardBandFactorsOfZ540() {
        assertThat(GuardBandFactor.METHOD_6.of(4)).isCloseTo(0.987, within(0.0005));
        assertThat(GuardBandFactor.RSS.of(1)).isZero();
        assertThat(GuardBandFactor.RSS.of(0.5)).isNaN();
        assertThat(GuardBandFactor.U95.of(4)).isEqualTo(0.75);
    }

    @Test
    void uncertaintiesMustBePositive() {
        assertThatIllegalArgumentException().isThrownBy(() -> Prior.normal(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> GlobalRisk.of(Prior.normal(0, 1), 0, UNIT, UNIT));
        assertThatIllegalArgumentException().isThrownBy(() -> SpecificRisk.conformance(0, -1, UNIT));
    }
}
