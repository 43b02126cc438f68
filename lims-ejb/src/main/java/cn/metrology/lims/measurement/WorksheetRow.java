package cn.metrology.lims.measurement;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.Verdict;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A worksheet in the list of the checker or the signatory. {@code waitingSince} is when its step began. */
public record WorksheetRow(
        String worksheetNumber,
        int version,
        int revision,
        WorksheetStatus status,
        String itemNumber,
        String itemCode,
        String instrument,
        String model,
        String serial,
        ServiceKind serviceKind,
        Site site,
        LocalDate dueOn,
        Verdict verdict,
        String performer,
        String performerName,
        String checker,
        String checkerName,
        Instant waitingSince,
        String certificateNumber)
        implements Serializable {}
