package cn.metrology.lims.web.measurement;

import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.measurement.TaskRow;
import cn.metrology.lims.measurement.TaskService;
import cn.metrology.lims.standards.StandardService;
import cn.metrology.lims.web.faces.PageModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Page state of my-tasks.xhtml: the technician's own work, soonest due first. */
@Named
@ViewScoped
public class MyTasksBean implements Serializable {
    @Inject
    private TaskService service;

    @Inject
    private StandardService standards;

    @Inject
    private Clock clock;

    private final Map<String, Boolean> ready = new HashMap<>();
    private PageModel<TaskRow> tasks;
    private String text;
    private boolean all;
    private List<TaskRow> selected = new ArrayList<>();

    @PostConstruct
    void load() {
        tasks = new PageModel<>(service::mine, TaskRow::taskNumber);
    }

    public void search() {
        tasks.filter("text", text);
        tasks.filter("all", all ? "true" : null);
    }

    /** Whether a standard could be used for the item today (WF-08). */
    public boolean ready(TaskRow task) {
        return ready.computeIfAbsent(
                task.itemCode() + task.site(),
                key -> standards.anyUsable(task.itemCode(), Institute.today(clock), task.site()));
    }

    /** The ticked tasks are started together; what does not fit together is refused there by name. */
    public String startSelected() {
        return "/measurement/start.xhtml?faces-redirect=true&task="
                + selected.stream().map(TaskRow::taskNumber).collect(Collectors.joining(","));
    }

    public List<TaskRow> getSelected() {
        return selected;
    }

    public void setSelected(List<TaskRow> selected) {
        this.selected = selected;
    }

    public PageModel<TaskRow> getTasks() {
        return tasks;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
