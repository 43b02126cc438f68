package cn.metrology.lims.procedure;

import cn.metrology.lims.kernel.ServiceKind;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of a procedure, ready for work. {@code number} (JJG52-2013/1) is what a worksheet keeps; {@code unconfirmed} not
 * empty means that no document may be issued yet.
 */
public record ProcedureView(
        String number,
        String procedureNo,
        int edition,
        String regulationNo,
        String titleZh,
        String titleEn,
        ServiceKind service,
        ProcedureStatus status,
        String author,
        String reviewer,
        String releaser,
        LocalDate inForceFrom,
        LocalDate inForceUntil,
        List<String> items,
        List<UnconfirmedValue> unconfirmed,
        List<ConfirmedValue> confirmed,
        ProcedureDefinition definition,
        int version)
        implements Serializable {

    /** What the technical manager confirmed in this version, when and on what ground. */
    public record ConfirmedValue(String key, BigDecimal figure, String basis, String by, Instant at)
            implements Serializable {}
}
