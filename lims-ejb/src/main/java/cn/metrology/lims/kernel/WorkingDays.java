package cn.metrology.lims.kernel;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The Chinese working-day calendar (WF-07): weekends are free, statutory holidays are free, make-up days (调休上班) are
 * worked although they fall on a weekend. A year whose notice of the State Council is not known yet has weekends only.
 *
 * @param holidays days off besides the plain weekends
 * @param makeUpDays weekend days that are worked
 * @param knownYears years whose holiday notice has been entered
 */
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> makeUpDays, Set<Integer> knownYears)
        implements Serializable {
    public WorkingDays {
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
        knownYears = Set.copyOf(knownYears);
    }

    public boolean isWorkingDay(LocalDate day) {
        if (makeUpDays.contains(day)) {
            return true;
        }
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
    }

    /** The n-th working day after {@code day}; the day of receipt itself is not counted. Zero answers {@code day}. */
    public LocalDate plus(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted forward: " + workingDays);
        }
        LocalDate due = day;
        int left = workingDays;
        while (left > 0) {
            due = due.plusDays(1);
            if (isWorkingDay(due)) {
                left--;
            }
        }
        return due;
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} lies before. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    /** False when the stretch touches a year without a holiday notice, so that the count may be too early. */
    public boolean certain(LocalDate from, LocalDate to) {
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!knownYears.contains(year)) {
                return false;
            }
        }
        return true;
    }
}
