package cn.metrology.lims.reception;

import cn.metrology.lims.kernel.WorkingCalendar;
import cn.metrology.lims.procedure.Policies;
import cn.metrology.lims.reception.model.PromisedDay;
import cn.metrology.lims.reception.model.WorkOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** WF-07: the promised day by the institute's policy and the statutory calendar. */
@ApplicationScoped
class Turnaround {
    private Policies policies;
    private WorkingCalendar calendar;

    protected Turnaround() {}

    @Inject
    Turnaround(Policies policies, WorkingCalendar calendar) {
        this.policies = policies;
        this.calendar = calendar;
    }

    PromisedDay on(LocalDate day) {
        return new PromisedDay(
                calendar.days(),
                policies.whole("turnaround.mandatory.workingDays", day),
                policies.whole("turnaround.calibration.workingDays", day));
    }

    LocalDate of(WorkOrder order, LocalDate received) {
        return on(received).of(order.lines().stream().anyMatch(line -> line.mandatory()), received);
    }
}
