package cn.metrology.lims.measurement.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.measurement.TaskNumber;
import cn.metrology.lims.measurement.TaskRow;
import java.util.Optional;
import java.util.Set;

/** All tasks. Every query names the site whose tasks the asker may see (people 3, rule 10). */
public interface Tasks {
    void add(Task task);

    /** The task as the caller last saw it; refuses with TASK_CHANGED when it has moved on. */
    Task require(TaskNumber number, int seenVersion);

    Optional<Task> find(TaskNumber number);

    Optional<Task> ofItem(String itemNumber);

    /** The task as lists show it. */
    TaskRow row(TaskNumber number);

    /** How many tasks somebody has that are not issued yet. */
    long openOf(StaffId person);

    /** Filters: status, item, instrument (name, model, serial or number), assignee. */
    Page<TaskRow> page(PageRequest request, Set<Site> sites, Optional<StaffId> assignee);

    /** Writes now, so that a lost race is refused with TASK_CHANGED here and not at commit. */
    void flush();
}
