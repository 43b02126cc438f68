package cn.metrology.lims.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.procedure.model.CmcLine;
import cn.metrology.lims.procedure.model.CmcLines;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UN-10 with the capability of example (b): 12×10⁻⁶·V + 0.2 mV between 10 V and 220 V, 1.4 mV at 100 V. */
class CmcShortfallTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final Table table = new Table();
    private final CmcService service = new CmcService(table, null, null, null, null, null);

    @ParameterizedTest
    @CsvSource({
        "100, V, 0.0014, false",
        "100, V, 0.0013, true",
        "100000, mV, 1.3, true",
        "100000, mV, 1.4, false",
        "5, V, 0.0001, false"
    })
    void aReportedUncertaintyIsNeverBelowTheCapabilityAtItsPoint(
            String point, String unit, String reported, boolean below) {
        table.add(line(LocalDate.of(2026, 1, 1), null));
        assertThat(service.shortfall("ELE-002", List.of(budget(point, unit, reported, false)), DAY)
                        .isPresent())
                .isEqualTo(below);
    }

    @Test
    void itSaysWhichPointAndByHowMuch() {
        table.add(line(LocalDate.of(2026, 1, 1), null));
        CmcShortfall found = service.shortfall(
                        "ELE-002",
                        List.of(budget("20", "V", "0.0010", false), budget("100", "V", "0.0013", false)),
                        DAY)
                .orElseThrow();
        assertThat(found.label()).isEqualTo("100 V");
        assertThat(found.expanded()).isEqualTo(new BigDecimal("0.0013"));
        assertThat(found.cmc()).isEqualByComparingTo("0.0014");
    }

    /** The procedure's own capability is compared unrounded; the report was raised to it, and the computed U is named. */
    @Test
    void aRaisedUncertaintyIsAShortfallToo() {
        CmcShortfall found = service.shortfall("ELE-002", List.of(budget("100", "V", "0.0014", true)), DAY)
                .orElseThrow();
        assertThat(found.expanded()).isEqualByComparingTo("0.00083");
    }

    @Test
    void onlyWhatHoldsOnThatDayCounts() {
        table.add(line(LocalDate.of(2026, 1, 1), DAY.minusDays(1)));
        List<BudgetResult> small = List.of(budget("100", "V", "0.0001", false));
        assertThat(service.shortfall("ELE-002", small, DAY)).isEmpty();
        assertThat(service.shortfall("ELE-002", small, DAY.minusDays(1))).isPresent();
        assertThat(service.shortfall("ELE-001", small, DAY.minusDays(1))).isEmpty();
    }

    @Test
    void aResultWithoutAPointIsNotCompared() {
        table.add(line(LocalDate.of(2026, 1, 1), null));
        assertThat(service.shortfall("ELE-002", List.of(budget(null, "V", "0.0001", false)), DAY))
                .isEmpty();
    }

    private static CmcLine line(LocalDate from, LocalDate until) {
        return new CmcLine(
                "CMC2026-000001",
                new CmcData(
                        "ELE-002",
                        "直流电压",
                        "V",
                        new BigDecimal("10"),
                        new BigDecimal("220"),
                        "0.000012*x + 0.0002",
                        BigDecimal.valueOf(2),
                        from,
                        until,
                        null));
    }

    private static BudgetResult budget(String point, String unit, String reported, boolean raised) {
        BigDecimal expanded = raised ? new BigDecimal("0.00083") : new BigDecimal(reported);
        return new BudgetResult(
                "dcv",
                "1",
                point + " " + unit,
                unit,
                List.of(),
                BigDecimal.ZERO,
                expanded,
                null,
                BigDecimal.valueOf(2),
                expanded,
                raised ? new BigDecimal("0.0014") : null,
                raised,
                "0.0000",
                reported,
                "",
                point == null ? null : new BigDecimal(point));
    }

    /** A table in memory. */
    private static final class Table implements CmcLines {
        private final List<CmcLine> lines = new ArrayList<>();

        @Override
        public void add(CmcLine line) {
            lines.add(line);
        }

        @Override
        public List<CmcLine> ofItem(String itemCode) {
            return lines.stream()
                    .filter(line -> line.data().itemCode().equals(itemCode))
                    .toList();
        }

        @Override
        public CmcLine require(String number, int seenVersion) {
            return lines.get(0);
        }

        @Override
        public void flush() {
            // nothing waits
        }
    }
}
