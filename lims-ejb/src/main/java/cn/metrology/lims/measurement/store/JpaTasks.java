package cn.metrology.lims.measurement.store;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Flush;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.measurement.TaskNumber;
import cn.metrology.lims.measurement.TaskRow;
import cn.metrology.lims.measurement.TaskStatus;
import cn.metrology.lims.measurement.WorksheetStatus;
import cn.metrology.lims.measurement.model.MeasurementError;
import cn.metrology.lims.measurement.model.Task;
import cn.metrology.lims.measurement.model.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class JpaTasks implements Tasks {
    private static final Map<String, String> SORTS = Map.of(
            "dueOn", "t.subject.dueOn",
            "instrument", "t.subject.instrument",
            "itemNumber", "t.subject.item",
            "assignee", "t.assignee",
            "status", "t.status");
    private static final String COLUMNS = "select t.number, t.version, t.status, t.subject.item, t.subject.itemCode,"
            + " t.subject.instrument, t.subject.model, t.subject.serial, t.subject.serviceKind, t.subject.site,"
            + " t.subject.dueOn, t.assignee, t.assigneeName, t.worksheet, w.status, w.revision, w.batch"
            + " from Task t left join Worksheet w on w.number = t.worksheet";

    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(Task task) {
        em.persist(task);
    }

    @Override
    public Task require(TaskNumber number, int seenVersion) {
        Task task = em.createQuery("select t from Task t where t.number = :number", Task.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BusinessException(MeasurementError.TASK_NOT_FOUND, number));
        if (task.version() != seenVersion) {
            throw new BusinessException(MeasurementError.TASK_CHANGED, number);
        }
        return task;
    }

    @Override
    public Optional<Task> find(TaskNumber number) {
        return em.createQuery("select t from Task t where t.number = :number", Task.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Task> ofItem(String itemNumber) {
        return em.createQuery("select t from Task t where t.subject.item = :item", Task.class)
                .setParameter("item", itemNumber)
                .getResultStream()
                .findFirst();
    }

    @Override
    public TaskRow row(TaskNumber number) {
        return row(em.createQuery(COLUMNS + " where t.number = :number", Object[].class)
                .setParameter("number", number)
                .getSingleResult());
    }

    @Override
    public long openOf(StaffId person) {
        return em.createQuery(
                        "select count(t) from Task t where t.assignee = :person and t.status in :open", Long.class)
                .setParameter("person", person)
                .setParameter("open", Set.of(TaskStatus.ASSIGNED, TaskStatus.STARTED))
                .getSingleResult();
    }

    @Override
    public Page<TaskRow> page(PageRequest request, Set<Site> sites, Optional<StaffId> assignee) {
        Criteria where = new Criteria("t.subject.site in :sites").with("sites", sites);
        assignee.ifPresent(who -> where.and("t.assignee = :assignee", "assignee", who));
        request.filter("status")
                .map(TaskStatus::valueOf)
                .ifPresent(status -> where.and("t.status = :status", "status", status));
        if (request.filter("status").isEmpty() && request.filter("all").isEmpty()) {
            where.and(
                    "t.status in :open",
                    "open",
                    Set.of(TaskStatus.UNASSIGNED, TaskStatus.ASSIGNED, TaskStatus.STARTED));
        }
        request.filter("text")
                .ifPresent(text -> where.and(
                        "(t.subject.instrument like :text or t.subject.model like :text or t.subject.serial like :text"
                                + " or t.subject.item like :text or t.subject.itemCode like :text)",
                        "text",
                        Criteria.like(text)));
        request.filter("itemCode").ifPresent(code -> where.and("t.subject.itemCode = :code", "code", code));
        long total = where.bind(em.createQuery("select count(t) from Task t" + where.text(), Long.class))
                .getSingleResult();
        String order = SORTS.getOrDefault(Objects.toString(request.sort(), ""), "t.subject.dueOn");
        var rows = where.bind(em.createQuery(
                        COLUMNS + where.text() + " order by " + order + (request.ascending() ? "" : " desc") + ", t.id",
                        Object[].class))
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(rows.stream().map(JpaTasks::row).toList(), total);
    }

    @Override
    public void flush() {
        Flush.of(em, Task.class, Task::number, MeasurementError.TASK_CHANGED);
    }

    private static TaskRow row(Object[] column) {
        return new TaskRow(
                column[0].toString(),
                (Integer) column[1],
                (TaskStatus) column[2],
                (String) column[3],
                (String) column[4],
                (String) column[5],
                (String) column[6],
                (String) column[7],
                (ServiceKind) column[8],
                (Site) column[9],
                (LocalDate) column[10],
                Objects.toString(column[11], null),
                (String) column[12],
                Objects.toString(column[13], null),
                (WorksheetStatus) column[14],
                column[15] == null ? 0 : (Integer) column[15],
                Objects.toString(column[16], null));
    }
}
