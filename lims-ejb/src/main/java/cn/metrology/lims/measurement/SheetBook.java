package cn.metrology.lims.measurement;

import cn.metrology.lims.identity.AuditScope;
import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.measurement.model.MeasurementError;
import cn.metrology.lims.measurement.model.Remark;
import cn.metrology.lims.measurement.model.Task;
import cn.metrology.lims.measurement.model.Tasks;
import cn.metrology.lims.measurement.model.Worksheet;
import cn.metrology.lims.measurement.model.Worksheets;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The worksheets that the asker may see: a foreign site's is not found, not forbidden (people 3, rule 10). */
@Dependent
class SheetBook {
    private final Worksheets worksheets;
    private final Tasks tasks;
    private final CurrentUser user;
    private final AuditScope audit;

    @Inject
    SheetBook(Worksheets worksheets, Tasks tasks, CurrentUser user, AuditScope audit) {
        this.audit = audit;
        this.worksheets = worksheets;
        this.tasks = tasks;
        this.user = user;
    }

    Task requireTask(TaskNumber number, int seenVersion) {
        return visible(tasks.require(number, seenVersion));
    }

    Task task(TaskNumber number) {
        return visible(
                tasks.find(number).orElseThrow(() -> new BusinessException(MeasurementError.TASK_NOT_FOUND, number)));
    }

    TaskRow row(Task task) {
        return tasks.row(task.number());
    }

    void add(Worksheet sheet) {
        worksheets.add(sheet);
    }

    Worksheet require(WorksheetNumber number, int seenVersion) {
        return visible(worksheets.require(number, seenVersion));
    }

    Worksheet requireForWriting(WorksheetNumber number) {
        return visible(worksheets.requireForWriting(number));
    }

    Worksheet find(WorksheetNumber number) {
        return visible(worksheets
                .find(number)
                .orElseThrow(() -> new BusinessException(MeasurementError.WORKSHEET_NOT_FOUND, number)));
    }

    /** Like {@link #require}, without the intention to change it. */
    Worksheet seen(WorksheetNumber number, int seenVersion) {
        Worksheet sheet = find(number);
        if (sheet.version() != seenVersion) {
            throw new BusinessException(MeasurementError.WORKSHEET_CHANGED, number);
        }
        return sheet;
    }

    /** Of a batch, what the asker may see; a batch of which nothing is left is not found. */
    List<Worksheet> ofBatch(BatchNumber batch) {
        Set<Site> sites = user.sites(); // asked once, not for each
        List<Worksheet> seen = worksheets.ofBatch(batch).stream()
                .filter(sheet -> sites.contains(sheet.basis().site()))
                .toList();
        if (seen.isEmpty()) {
            throw new BusinessException(MeasurementError.BATCH_NOT_FOUND, batch);
        }
        return seen;
    }

    Task task(Worksheet sheet) {
        return task(sheet.task());
    }

    Page<WorksheetRow> page(PageRequest request, WorksheetStatus status) {
        return worksheets.page(request, status, user.sites());
    }

    void flush() {
        worksheets.flush();
    }

    WorksheetView view(Worksheet sheet) {
        return new WorksheetView(
                sheet.number().value(),
                sheet.version(),
                sheet.revision(),
                sheet.status(),
                sheet.certificate().orElse(null),
                sheet.remarks().stream().map(SheetBook::view).toList());
    }

    private static RemarkView view(Remark remark) {
        return new RemarkView(remark.act().name(), remark.revision(), remark.name(), remark.at(), remark.text());
    }

    private Task visible(Task task) {
        if (!user.sites().contains(task.site())) {
            throw new BusinessException(MeasurementError.TASK_NOT_FOUND, task.number());
        }
        return task;
    }

    private Worksheet visible(Worksheet sheet) {
        if (!user.sites().contains(sheet.basis().site())
                || !audit.covers(sheet.basis().site(), null, sheet.basis().measuredOn())) {
            throw new BusinessException(MeasurementError.WORKSHEET_NOT_FOUND, sheet.number());
        }
        return sheet;
    }
}
