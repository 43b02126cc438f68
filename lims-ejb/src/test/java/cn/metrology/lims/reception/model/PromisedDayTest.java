package cn.metrology.lims.reception.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.kernel.WorkingDays;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromisedDayTest {
    /** National Day 2026, made up, with 10 October worked instead. */
    private final PromisedDay turnaround = new PromisedDay(
            new WorkingDays(
                    Set.of(
                            LocalDate.of(2026, 10, 1),
                            LocalDate.of(2026, 10, 2),
                            LocalDate.of(2026, 10, 5),
                            LocalDate.of(2026, 10, 6),
                            LocalDate.of(2026, 10, 7)),
                    Set.of(LocalDate.of(2026, 10, 10)),
                    Set.of(2026)),
            20,
            10);

    @ParameterizedTest
    @CsvSource({
        "false, 2026-11-23, 2026-12-07",
        "true, 2026-11-23, 2026-12-21",
        "false, 2026-09-28, 2026-10-16",
        "false, 2026-11-28, 2026-12-11"
    })
    void daysOffAreNotCounted(boolean mandatory, LocalDate received, LocalDate due) {
        assertThat(turnaround.of(mandatory, received)).isEqualTo(due);
    }

    @Test
    void waitingMovesTheDayByWorkingDays() {
        LocalDate promised = LocalDate.of(2026, 12, 7);
        assertThat(turnaround.afterWaiting(promised, LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 30)))
                .isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(turnaround.afterWaiting(promised, LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 25)))
                .isEqualTo(promised);
    }
}
