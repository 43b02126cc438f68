package cn.metrology.lims.web.measurement;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.measurement.AssignTask;
import cn.metrology.lims.measurement.TaskNumber;
import cn.metrology.lims.measurement.TaskRow;
import cn.metrology.lims.measurement.TaskService;
import cn.metrology.lims.measurement.TaskStatus;
import cn.metrology.lims.measurement.Technician;
import cn.metrology.lims.web.faces.Messages;
import cn.metrology.lims.web.faces.PageModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Page state of pool.xhtml: the tasks of the house, and whom the chosen one may be given to. */
@Named
@ViewScoped
public class PoolBean implements Serializable {
    @Inject
    private TaskService service;

    @Inject
    private Messages messages;

    private PageModel<TaskRow> tasks;
    private TaskStatus status = TaskStatus.UNASSIGNED;
    private String text;
    private TaskRow chosen;
    private List<Technician> candidates = List.of();
    private String person;
    private String reason;

    @PostConstruct
    void load() {
        tasks = new PageModel<>(service::page, TaskRow::taskNumber);
        search();
    }

    public void search() {
        tasks.filter("status", status);
        tasks.filter("text", text);
    }

    public void choose(TaskRow task) {
        chosen = task;
        reason = null;
        person = task.assignee();
        try {
            candidates = service.candidates(new TaskNumber(task.taskNumber()));
        } catch (BusinessException refusal) {
            candidates = List.of();
            messages.refused(refusal);
        }
    }

    public void assign() {
        try {
            TaskRow given = service.assign(
                    new AssignTask(new TaskNumber(chosen.taskNumber()), chosen.version(), new StaffId(person), reason));
            messages.done("measurement.pool.assigned", given.instrument(), given.itemNumber(), name(person));
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    private String name(String id) {
        return candidates.stream()
                .filter(one -> one.id().equals(id))
                .map(Technician::name)
                .findFirst()
                .orElse(id);
    }

    public PageModel<TaskRow> getTasks() {
        return tasks;
    }

    public TaskStatus[] getStatuses() {
        return TaskStatus.values();
    }

    public TaskStatus getStatus() {
        return status;
    }

    public void setStatus(TaskStatus status) {
        this.status = status;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public TaskRow getChosen() {
        return chosen;
    }

    public List<Technician> getCandidates() {
        return candidates;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
