package cn.metrology.lims.procedure;

import cn.metrology.lims.kernel.ServiceKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One version in a list. */
public record ProcedureRow(
        String number,
        String procedureNo,
        int edition,
        String regulationNo,
        String titleZh,
        String titleEn,
        ServiceKind service,
        ProcedureStatus status,
        String author,
        LocalDate inForceFrom,
        LocalDate inForceUntil,
        int openValues,
        List<String> items,
        int version)
        implements Serializable {}
