package cn.metrology.lims.measurement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.measurement.TaskNumber;
import cn.metrology.lims.measurement.TaskStatus;
import cn.metrology.lims.measurement.WorksheetNumber;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TaskTest {
    private static final Signer ANN = new Signer(new StaffId("ann"), "Ann");
    private static final Signer BEN = new Signer(new StaffId("ben"), "Ben");
    private static final StaffId MANAGER = new StaffId("manager");
    private static final WorksheetNumber SHEET = new WorksheetNumber("W2026-000001");

    private final Task task = new Task(
            new TaskNumber("RW2026-000001"),
            new Subject(
                    new Subject.Origin("YP2026-000001", "WT2026-000001", "C000001"),
                    "MEC-001",
                    ServiceKind.VERIFICATION,
                    new Subject.Plate("压力表", "Y-100", "A1"),
                    Site.PINGXIANG,
                    LocalDate.of(2026, 12, 1)));

    @Test
    void aSecondAssignmentNeedsAReason() {
        assign(ANN, null);

        refuses(MeasurementError.REASON_MISSING, () -> assign(BEN, " "));
        assign(BEN, "休假");
        assertThat(task.assignee()).contains(BEN.id());
    }

    @Test
    void onlyTheAssigneeStarts() {
        assign(ANN, null);

        refuses(MeasurementError.TASK_NOT_YOURS, () -> task.start(BEN.id(), SHEET));
        task.start(ANN.id(), SHEET);
        assertThat(task.worksheet()).contains(SHEET);
    }

    @Test
    void anUnassignedTaskCannotStart() {
        refuses(MeasurementError.TASK_WRONG_STATE, () -> task.start(ANN.id(), SHEET));
    }

    @Test
    void aStartedTaskIsNotReassigned() {
        assign(ANN, null);
        task.start(ANN.id(), SHEET);

        refuses(MeasurementError.TASK_WRONG_STATE, () -> assign(BEN, "why"));
    }

    @Test
    void aWorksheetGivenUpFreesTheTaskForAnother() {
        assign(ANN, null);
        task.start(ANN.id(), SHEET);
        task.restart();

        assertThat(task.status()).isEqualTo(TaskStatus.ASSIGNED);
        assertThat(task.worksheet()).isEmpty();
    }

    @Test
    void cancellingNeedsAReason() {
        refuses(MeasurementError.REASON_MISSING, () -> task.cancel(""));
        task.cancel("客户撤回");
        assertThat(task.status()).isEqualTo(TaskStatus.CANCELLED);
    }

    private void assign(Signer to, String reason) {
        task.assign(to, MANAGER, Instant.EPOCH, reason);
    }

    private static void refuses(MeasurementError code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
