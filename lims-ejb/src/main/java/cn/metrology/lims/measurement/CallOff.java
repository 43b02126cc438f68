package cn.metrology.lims.measurement;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.measurement.model.MeasurementError;
import cn.metrology.lims.measurement.model.Signer;
import cn.metrology.lims.measurement.model.Task;
import cn.metrology.lims.measurement.model.Tasks;
import cn.metrology.lims.measurement.model.Worksheet;
import cn.metrology.lims.measurement.model.Worksheets;
import cn.metrology.lims.reception.ItemWithdrawn;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Flows 3, cancel: a task that has no document yet is called off together with its worksheet, whose readings stay. */
@Dependent
public class CallOff {
    private final Tasks tasks;
    private final Worksheets worksheets;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    CallOff(Tasks tasks, Worksheets worksheets, CurrentUser user, Clock clock) {
        this.tasks = tasks;
        this.worksheets = worksheets;
        this.user = user;
        this.clock = clock;
    }

    /** The instrument goes back unmeasured: its task is off in the same transaction. */
    void on(@Observes ItemWithdrawn withdrawn) {
        tasks.ofItem(withdrawn.itemNumber().value()).filter(Task::isOpen).ifPresent(task -> {
            callOff(task, withdrawn.reason());
            tasks.flush();
        });
    }

    void callOff(Task task, String reason) {
        task.worksheet()
                .ifPresent(number -> sheet(number).cancel(new Signer(user.id(), user.name()), clock.instant(), reason));
        task.cancel(reason);
    }

    private Worksheet sheet(WorksheetNumber number) {
        return worksheets
                .find(number)
                .orElseThrow(() -> new BusinessException(MeasurementError.WORKSHEET_NOT_FOUND, number));
    }
}
