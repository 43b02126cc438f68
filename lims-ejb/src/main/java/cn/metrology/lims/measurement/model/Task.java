package cn.metrology.lims.measurement.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.measurement.TaskNumber;
import cn.metrology.lims.measurement.TaskStatus;
import cn.metrology.lims.measurement.WorksheetNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** The work that one received instrument asks for: who does it, by when, and on which worksheet. */
@Entity
@Table(name = "measurement_task")
public class Task implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "task_no", updatable = false)
    private TaskNumber number;

    @Embedded
    private Subject subject;

    @Enumerated(EnumType.STRING)
    private TaskStatus status;

    private StaffId assignee;

    @Column(name = "assignee_name")
    private String assigneeName;

    @Column(name = "assigned_by")
    private StaffId assignedBy;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "worksheet_no")
    private WorksheetNumber worksheet;

    protected Task() {} // JPA

    public Task(TaskNumber number, Subject subject) {
        this.id = Ids.next();
        this.number = Objects.requireNonNull(number, "number");
        this.subject = Objects.requireNonNull(subject, "subject");
        this.status = TaskStatus.UNASSIGNED;
    }

    /** WF-08: the caller has made sure that the person is authorised; a second assignment needs a reason. */
    public void assign(Signer to, StaffId by, Instant at, String reason) {
        require(TaskStatus.UNASSIGNED, TaskStatus.ASSIGNED);
        if (status == TaskStatus.ASSIGNED && (reason == null || reason.isBlank())) {
            throw new BusinessException(MeasurementError.REASON_MISSING, number);
        }
        assignee = to.id();
        assigneeName = to.name();
        assignedBy = by;
        assignedAt = at;
        status = TaskStatus.ASSIGNED;
    }

    /** Only the person to whom the task was given starts it. */
    public void start(StaffId by, WorksheetNumber sheet) {
        require(TaskStatus.ASSIGNED);
        if (!by.equals(assignee)) {
            throw new BusinessException(MeasurementError.TASK_NOT_YOURS, number);
        }
        worksheet = sheet;
        status = TaskStatus.STARTED;
    }

    public void issued() {
        require(TaskStatus.STARTED);
        status = TaskStatus.ISSUED;
    }

    /** A worksheet that was given up frees the task for a new one (flows 3, restart: new worksheet number). */
    public void restart() {
        require(TaskStatus.STARTED);
        worksheet = null;
        status = TaskStatus.ASSIGNED;
    }

    public void cancel(String reason) {
        require(TaskStatus.UNASSIGNED, TaskStatus.ASSIGNED, TaskStatus.STARTED);
        if (reason == null || reason.isBlank()) {
            throw new BusinessException(MeasurementError.REASON_MISSING, number);
        }
        status = TaskStatus.CANCELLED;
    }

    /** Neither issued nor called off. */
    public boolean isOpen() {
        return status != TaskStatus.ISSUED && status != TaskStatus.CANCELLED;
    }

    private void require(TaskStatus... allowed) {
        for (TaskStatus one : allowed) {
            if (status == one) {
                return;
            }
        }
        throw new BusinessException(MeasurementError.TASK_WRONG_STATE, number, status);
    }

    public TaskNumber number() {
        return number;
    }

    public int version() {
        return version;
    }

    public Subject subject() {
        return subject;
    }

    public Site site() {
        return subject.site();
    }

    public TaskStatus status() {
        return status;
    }

    public Optional<StaffId> assignee() {
        return Optional.ofNullable(assignee);
    }

    public Optional<WorksheetNumber> worksheet() {
        return Optional.ofNullable(worksheet);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Task that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    @Override
    public String auditNumber() {
        return number.value();
    }
}
