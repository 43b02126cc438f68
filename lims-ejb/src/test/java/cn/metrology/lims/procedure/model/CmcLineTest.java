package cn.metrology.lims.procedure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.CatalogueError;
import cn.metrology.lims.procedure.CmcData;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CmcLineTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource({"0, V, 0.0002", "10, V, 0.0006", "5000, mV, 0.4", "10.1, V, ", "-1, V, ", "5, Ohm, "})
    void theCapabilityIsEvaluatedAtThePointInItsUnit(BigDecimal point, String unit, BigDecimal expected) {
        CmcLine line = line("0.0002 + 0.00004*x", "0", "10");
        if (expected == null) {
            assertThat(line.at(point, unit)).isEmpty();
        } else {
            assertThat(line.at(point, unit).orElseThrow()).isEqualByComparingTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.0002 +, CMC_EXPRESSION",
        "0.0002*y, CMC_EXPRESSION",
        "< 0.01, CMC_EXPRESSION",
        "0, CMC_NOT_POSITIVE",
        "x - 1, CMC_NOT_POSITIVE",
        "1/x, CMC_EXPRESSION"
    })
    void anExpressionGivesAPositiveUncertaintyOverTheWholeRange(String expression, CatalogueError expected) {
        refuses(expected, () -> line(expression, "0", "10"));
    }

    @Test
    void aLineEndsAndIsNotProlonged() {
        CmcLine line = line("0.01", "0", "10");
        line.end(LocalDate.of(2026, 6, 30));
        assertThat(line.validOn(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(line.validOn(LocalDate.of(2026, 7, 1))).isFalse();
        refuses(CatalogueError.SCOPE_ENDED, () -> line.end(LocalDate.of(2026, 12, 31)));
        refuses(CatalogueError.SCOPE_PERIOD_REVERSED, () -> line.end(FROM.minusDays(1)));
        refuses(CatalogueError.SCOPE_RANGE_REVERSED, () -> line("0.01", "10", "0"));
    }

    private static CmcLine line(String expression, String min, String max) {
        return new CmcLine(
                "CMC2026-000001",
                new CmcData(
                        "ELE-001",
                        "直流电压",
                        "V",
                        new BigDecimal(min),
                        new BigDecimal(max),
                        expression,
                        new BigDecimal("2"),
                        FROM,
                        null,
                        null));
    }

    private static void refuses(CatalogueError expected, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(expected));
    }
}
