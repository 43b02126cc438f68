package cn.metrology.lims.measurement;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import java.io.Serializable;
import java.time.LocalDate;

/** A task in a list. {@code worksheetStatus} is null before the start; {@code daysLeft} is negative when overdue. */
public record TaskRow(
        String taskNumber,
        int version,
        TaskStatus status,
        String itemNumber,
        String itemCode,
        String instrument,
        String model,
        String serial,
        ServiceKind serviceKind,
        Site site,
        LocalDate dueOn,
        String assignee,
        String assigneeName,
        String worksheetNumber,
        WorksheetStatus worksheetStatus,
        int revision,
        String batchNumber)
        implements Serializable {
    /** Late is a flag, not a state. */
    public boolean overdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today) && status != TaskStatus.ISSUED && status != TaskStatus.CANCELLED;
    }
}
