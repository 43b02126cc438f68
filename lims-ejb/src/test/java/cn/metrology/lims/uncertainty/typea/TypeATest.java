package cn.metrology.lims.uncertainty.typea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeATest {
    /** NIST StRD NumAcc3: certified mean 1000000.2, s = 0.1. */
    @Test
    void aSmallScatterOnALargeMeanIsNotLost() {
        double[] values = DoubleStream.concat(
                        DoubleStream.of(1000000.2),
                        DoubleStream.iterate(0, i -> i + 1).limit(1000).map(i -> i % 2 == 0 ? 1000000.1 : 1000000.3))
                .toArray();
        Observations observations = Observations.of(values);
        assertThat(observations.mean()).isEqualByComparingTo("1000000.2");
        assertThat(observations.standardDeviation().doubleValue()).isCloseTo(0.1, within(1e-15));
    }

    /** GUM 4.4.3: mean 100.145 °C, s = 1.489 °C, s(mean) = 0.333 °C; here its first five values by hand. */
    @Test
    void meanAndDeviationsAreThoseOfTheDefinition() {
        Observations five = Observations.of(1, 2, 3, 4, 5);
        assertThat(five.mean()).isEqualByComparingTo("3");
        assertThat(five.variance()).isEqualByComparingTo("2.5");
        assertThat(five.standardUncertaintyOfMean().doubleValue()).isCloseTo(Math.sqrt(0.5), within(1e-16));
        assertThat(five.degreesOfFreedom()).isEqualTo(4);
        assertThat(five.range()).isEqualByComparingTo("4");
    }

    @Test
    void aLimitMetExactlyIsMet() {
        Observations two = Observations.of(0.1, 0.3);
        assertThat(two.standardDeviationIsAtMost(new BigDecimal("0.1415"))).isTrue();
        assertThat(two.standardDeviationIsAtMost(new BigDecimal("0.1414"))).isFalse();
        Observations three = Observations.of(0.1, 0.2, 0.3);
        assertThat(three.standardDeviationIsAtMost(new BigDecimal("0.1"))).isTrue();
    }

    @Test
    void oneObservationHasNoScatter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Observations.of(1.0).standardDeviation());
        assertThatIllegalArgumentException().isThrownBy(() -> Observations.of(List.of()));
    }

    @Property
    void anOffsetChangesTheMeanButNotTheScatter(
            @ForAll @Size(min = 2, max = 20) List<@DoubleRange(min = -10, max = 10) Double> values) {
        double[] plain = values.stream().mapToDouble(Double::doubleValue).toArray();
        BigDecimal offset = new BigDecimal("123456789.25");
        Observations moved = Observations.of(DoubleStream.of(plain)
                .mapToObj(BigDecimal::valueOf)
                .map(offset::add)
                .toList());
        assertThat(moved.variance()).isEqualByComparingTo(Observations.of(plain).variance());
    }

    /** A series of one value has no degree of freedom and changes nothing. */
    @Test
    void poolingWeighsByDegreesOfFreedom() {
        PooledDeviation pooled =
                PooledDeviation.of(List.of(Observations.of(1, 2, 3), Observations.of(10, 14), Observations.of(7)));
        assertThat(pooled.deviation()).isCloseTo(Math.sqrt((2 * 1 + 1 * 8) / 3.0), within(1e-15));
        assertThat(pooled.degreesOfFreedom()).isEqualTo(3);
        assertThat(pooled.uncertaintyOfMean(4)).isCloseTo(pooled.deviation() / 2, within(1e-15));
        assertThatIllegalArgumentException().isThrownBy(() -> PooledDeviation.of(List.of(Observations.of(1))));
    }

    @ParameterizedTest(name = "JJF 1059.1 table 1, n = {0}")
    @CsvSource({"2", "3", "4", "5", "6", "7", "8", "9"})
    void thePrintedRangeFactorsAreRoundedExactOnes(int n) {
        RangeMethod printed = RangeMethod.forCount(n);
        assertThat(RangeMethod.exactFactor(n)).isCloseTo(printed.factor().doubleValue(), within(0.00501));
        assertThat(RangeMethod.exactDegreesOfFreedom(n))
                .isCloseTo(printed.degreesOfFreedom().doubleValue(), within(0.06));
        assertThatIllegalArgumentException().isThrownBy(() -> RangeMethod.forCount(10));
    }

    /** GUM table E.1: 76, 52, 42, 36, 24, 16, 13, 10 % for n = 2, 3, 4, 5, 10, 20, 30, 50. */
    @ParameterizedTest(name = "n = {0}: {1} %")
    @CsvSource({"2, 76", "3, 52", "4, 42", "5, 36", "10, 24", "20, 16", "30, 13", "50, 10"})
    void theDeviationOfTheDeviationIsThatOfTableE1(int n, long percent) {
        assertThat(Math.round(100 * DeviationOfDeviation.relative(n))).isEqualTo(percent);
    }

    /** GUM H.5: s_a = 128 µV, s_b = 85 µV, F = 2.25 (from rounded data), s_B = 43 µV, u = 18 µV with and 13 µV without effect. */
    @Test
    void groupsAndTheirSummariesGiveTheSameAnalysis() {
        List<Observations> groups =
                List.of(Observations.of(1, 2, 3), Observations.of(2, 3, 5), Observations.of(0, 4, 4));
        OneWayAnova raw = OneWayAnova.of(groups);
        OneWayAnova summary = OneWayAnova.of(
                Observations.of(groups.stream().map(Observations::mean).toList()),
                groups.stream()
                        .mapToDouble(g -> g.standardDeviation().doubleValue())
                        .toArray(),
                3);
        assertThat(raw).isEqualTo(summary);
        assertThat(raw.betweenGroupEffect()).isZero();
        assertThat(raw.probability()).isBetween(0.0, 1.0);
        assertThat(raw.criticalRatio(0.95)).isCloseTo(5.143, within(0.001));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OneWayAnova.of(List.of(Observations.of(1, 2), Observations.of(1, 2, 3))));
    }
}
