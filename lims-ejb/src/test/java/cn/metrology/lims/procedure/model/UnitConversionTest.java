package cn.metrology.lims.procedure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitConversionTest {
    @ParameterizedTest
    @CsvSource({
        "250, kPa, MPa, 0.25",
        "1, kg, g, 1000",
        "0.1, MPa, MPa, 0.1",
        "10, kOhm, Ohm, 10000",
        "1, bar, kPa, 100",
        "20, Cel, K, 293.15",
        "1, kWh, kW.h, 1"
    })
    void aLimitIsBroughtIntoTheEntrysUnit(BigDecimal value, String from, String to, BigDecimal expected) {
        assertThat(UnitConversion.convert(value, from, to).orElseThrow()).isEqualByComparingTo(expected);
    }

    @Test
    void whatCannotBeComparedIsNotConverted() {
        assertThat(UnitConversion.convert(BigDecimal.ONE, "kg", "MPa")).isEmpty();
        assertThat(UnitConversion.convert(BigDecimal.ONE, "no such unit", "MPa"))
                .isEmpty();
    }
}
