package cn.metrology.lims.measurement;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Reason;
import cn.metrology.lims.measurement.model.MeasurementError;
import cn.metrology.lims.measurement.model.Signer;
import cn.metrology.lims.measurement.model.Task;
import cn.metrology.lims.measurement.model.Tasks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Who does which work by when. */
@Stateless
public class TaskService {
    private Tasks tasks;
    private Competence competence;
    private CurrentUser user;
    private Reason reason;
    private Clock clock;

    @Inject
    private CallOff callOff;

    @Inject
    private Event<TaskCancelled> cancelled;

    protected TaskService() {} // container proxy

    @Inject
    public TaskService(Tasks tasks, Competence competence, CurrentUser user, Reason reason, Clock clock) {
        this.tasks = tasks;
        this.competence = competence;
        this.user = user;
        this.reason = reason;
        this.clock = clock;
    }

    /** WF-08, PE-03, PE-06: only to a person who is authorised for this item, there and today, and has no conflict. */
    @RolesAllowed(Right.TASK_ASSIGN)
    public TaskRow assign(@Valid AssignTask command) {
        Task task = visible(tasks.require(command.number(), command.seenVersion()));
        Technician person = competence.performer(command.to(), task.subject(), Institute.today(clock));
        if (task.assignee().isPresent()
                && command.reason() != null
                && !command.reason().isBlank()) {
            reason.of(command.reason());
        }
        task.assign(new Signer(command.to(), person.name()), user.id(), clock.instant(), command.reason());
        tasks.flush();
        return row(task);
    }

    @RolesAllowed(Right.TASK_ASSIGN)
    public TaskRow cancel(TaskNumber number, int seenVersion, String because) {
        Task task = visible(tasks.require(number, seenVersion));
        reason.of(because);
        callOff.callOff(task, because);
        tasks.flush();
        cancelled.fire(new TaskCancelled(task.subject().item(), because));
        return row(task);
    }

    /** Whom the task may be given to; others are not offered. */
    @RolesAllowed(Right.TASK_ASSIGN)
    public List<Technician> candidates(TaskNumber number) {
        Task task = find(number);
        return competence.performers(task.subject(), Institute.today(clock));
    }

    /** All tasks of the sites that the asker sees. */
    @RolesAllowed(Right.TASK_READ)
    public Page<TaskRow> page(PageRequest request) {
        return tasks.page(request, user.sites(), Optional.empty());
    }

    /** The asker's own tasks. */
    @RolesAllowed(Right.WORKSHEET_WORK)
    public Page<TaskRow> mine(PageRequest request) {
        return tasks.page(request, user.sites(), Optional.of(user.id()));
    }

    @RolesAllowed(Right.TASK_READ)
    public TaskRow row(TaskNumber number) {
        return row(find(number));
    }

    private Task find(TaskNumber number) {
        return visible(
                tasks.find(number).orElseThrow(() -> new BusinessException(MeasurementError.TASK_NOT_FOUND, number)));
    }

    /** A foreign site's task is not found, not forbidden. */
    private Task visible(Task task) {
        if (!user.sites().contains(task.site())) {
            throw new BusinessException(MeasurementError.TASK_NOT_FOUND, task.number());
        }
        return task;
    }

    private TaskRow row(Task task) {
        return tasks.row(task.number());
    }
}
