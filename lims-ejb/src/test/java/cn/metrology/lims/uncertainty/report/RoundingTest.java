package cn.metrology.lims.uncertainty.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    @ParameterizedTest(name = "{0} to {1} is {2} (RD-01, RD-03)")
    @CsvSource({
        "60.25, 0.5, 60.0",
        "60.38, 0.5, 60.5",
        "60.28, 0.5, 60.5",
        "-60.75, 0.5, -61.0",
        "63.37, 0.5, 63.5",
        "63.37, 5, 65",
        "830, 20, 840",
        "842, 20, 840",
        "832, 20, 840",
        "-930, 20, -920",
        "1075.2, 2, 1076",
        "12.1498, 0.1, 12.1",
        "1268, 100, 1300",
        "1.050, 0.1, 1.0",
        "0.35, 0.1, 0.4",
        "0.3500001, 0.1, 0.4",
        "0.25, 0.1, 0.2",
        "0.250000000000000000001, 0.1, 0.3",
        "2500, 1000, 2000",
        "3500, 1000, 4000",
        "15.4546, 1, 15",
        "-0.05, 0.1, 0.0",
        "1, 0.3, 0.9",
        "0.45, 0.3, 0.6",
        "1250, 1E+2, 1200"
    })
    void theNearestMultipleAndTiesGoToTheEvenOne(BigDecimal x, BigDecimal interval, String rounded) {
        assertThat(Rounding.toInterval(x, interval).toPlainString()).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({
        "15.4546, 0, 15",
        "0.145, 2, 0.14",
        "2.5, 0, 2",
        "3.5, 0, 4",
        "-2.5, 0, -2",
        "1250, -2, 1200",
        "1.2, 3, 1.200"
    })
    void placesAreReachedInOneStep(BigDecimal x, int decimals, String rounded) {
        assertThat(Rounding.toDecimals(x, decimals).toPlainString()).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({"0.0996, 2, 0.10", "0.0996, 1, 0.1", "9.96, 2, 10", "1234, 2, 1200", "28.05, 2, 28", "0, 2, 0"})
    void theDigitCountSurvivesACarry(BigDecimal x, int digits, String rounded) {
        assertThat(Rounding.toSignificant(x, digits, RoundingMode.HALF_EVEN).toPlainString())
                .isEqualTo(rounded);
    }

    @Test
    void anIntervalOfZeroIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.toInterval(BigDecimal.ONE, BigDecimal.ZERO));
    }

    @Property
    void signsAreRestored(@ForAll BigDecimal x) {
        BigDecimal interval = new BigDecimal("0.2");
        assertThat(Rounding.toInterval(x.negate(), interval))
                .isEqualByComparingTo(Rounding.toInterval(x, interval).negate());
    }

    @Property
    void roundingMovesByAtMostHalfAnInterval(@ForAll BigDecimal x) {
        BigDecimal interval = new BigDecimal("0.03");
        BigDecimal moved = Rounding.toInterval(x, interval).subtract(x).abs();
        assertThat(moved.multiply(BigDecimal.valueOf(2))).isLessThanOrEqualTo(interval);
    }
}
