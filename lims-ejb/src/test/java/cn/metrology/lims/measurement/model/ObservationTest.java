package cn.metrology.lims.measurement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.measurement.EntryKey;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationTest {
    private static final EntryKey CELL = new EntryKey("ind/1/up");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.20 | 1.20",
                "+0.5 | 0.5",
                "-3.000 | -3.000",
                "0 | 0",
                "\u22120.03 | -0.03",
                "1,5 | 1.5",
                "1,2345 | 1.2345",
                "１．２０ | 1.20"
            })
    void digitsAreKept(String typed, String amount) {
        assertThat(Observation.number(CELL, typed, "V").amount()).isEqualTo(new BigDecimal(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "1.2.3", "abc", "1e5", "--1", "1 2", ".5", "5."})
    void nothingIsGuessed(String typed) {
        assertThatThrownBy(() -> Observation.number(CELL, typed, "V"))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(MeasurementError.CELL_NOT_A_NUMBER));
    }

    @Test
    void anEmptyCellHasNoAmountNotZero() {
        assertThat(Observation.number(CELL, "  ", "V").amount()).isNull();
    }
}
