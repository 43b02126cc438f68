package cn.metrology.lims.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    /** National Day 2026: free from Thursday 1 to Wednesday 7 October, worked on Saturday the 10th. */
    private final WorkingDays days = new WorkingDays(
            Set.of(
                    LocalDate.of(2026, 10, 1),
                    LocalDate.of(2026, 10, 2),
                    LocalDate.of(2026, 10, 5),
                    LocalDate.of(2026, 10, 6),
                    LocalDate.of(2026, 10, 7)),
            Set.of(LocalDate.of(2026, 10, 10)),
            Set.of(2026));

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, true",
        "2026-10-01, false",
        "2026-10-03, false",
        "2026-10-08, true",
        "2026-10-10, true",
        "2026-10-11, false"
    })
    void holidaysAreFreeAndMakeUpDaysAreWorked(LocalDate day, boolean worked) {
        assertThat(days.isWorkingDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 0, 2026-09-30",
        "2026-09-30, 1, 2026-10-08",
        "2026-09-30, 3, 2026-10-10",
        "2026-09-30, 4, 2026-10-12",
        "2026-11-23, 20, 2026-12-21"
    })
    void theDayOfReceiptIsNotCounted(LocalDate received, int count, LocalDate due) {
        assertThat(days.plus(received, count)).isEqualTo(due);
        assertThat(days.between(received, due)).isEqualTo(count);
        assertThat(days.between(due, received)).isEqualTo(-count);
    }

    @Test
    void aYearWithoutNoticeIsSaidToBeUncertain() {
        assertThat(days.certain(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)))
                .isTrue();
        assertThat(days.certain(LocalDate.of(2026, 12, 20), LocalDate.of(2027, 1, 8)))
                .isFalse();
    }

    @Test
    void workingDaysAreCountedForwardOnly() {
        assertThatThrownBy(() -> days.plus(LocalDate.of(2026, 10, 1), -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
