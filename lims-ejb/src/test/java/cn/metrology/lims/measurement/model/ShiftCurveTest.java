package cn.metrology.lims.measurement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShiftCurveTest {
    private final ShiftCurve curve =
            new ShiftCurve(List.of(point("1.6", "0.03"), point("0", "0"), point("0.8", "-0.01")));

    /** By hand: −0.01 at 0.8 and 0.03 at 1.6 give 0.01 at 1.2; 0 at 0 and −0.01 at 0.8 give −0.005 at 0.4. */
    @Test
    void betweenTwoPointsItIsStraight() {
        assertThat(curve.at(new BigDecimal("1.2"))).isEqualByComparingTo("0.01");
        assertThat(curve.at(new BigDecimal("0.4"))).isEqualByComparingTo("-0.005");
    }

    @Test
    void beyondThePointsItIsLevel() {
        assertThat(curve.at(new BigDecimal("-1"))).isEqualByComparingTo("0");
        assertThat(curve.at(new BigDecimal("2.5"))).isEqualByComparingTo("0.03");
    }

    @Test
    void theLargestErrorCountsWithoutItsSign() {
        assertThat(new ShiftCurve(List.of(point("0", "-0.04"), point("1", "0.03"))).largest())
                .isEqualByComparingTo("0.04");
    }

    private static ShiftCurve.Point point(String nominal, String shift) {
        return new ShiftCurve.Point(new BigDecimal(nominal), new BigDecimal(shift));
    }
}
