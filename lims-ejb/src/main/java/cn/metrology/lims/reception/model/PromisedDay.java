package cn.metrology.lims.reception.model;

import cn.metrology.lims.kernel.WorkingDays;
import java.time.LocalDate;

/**
 * WF-07: the turnaround in Chinese working days from receipt, and the clock that stands still while we wait for the
 * customer.
 *
 * @param mandatoryDays working days for mandatory verification
 * @param otherDays working days for everything else
 */
public record PromisedDay(WorkingDays calendar, int mandatoryDays, int otherDays) {
    public LocalDate of(boolean mandatory, LocalDate received) {
        return calendar.plus(received, mandatory ? mandatoryDays : otherDays);
    }

    /** The promised day after waiting: it moves by the working days that were lost. */
    public LocalDate afterWaiting(LocalDate promised, LocalDate from, LocalDate to) {
        return calendar.plus(promised, Math.max(0, calendar.between(from, to)));
    }
}
