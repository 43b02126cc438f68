package cn.metrology.lims.traceability;

import cn.metrology.lims.procedure.MetrologyField;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** A standard outside the institute as it is known now. {@code complete} when nothing has to be supplied any more. */
public record UpperView(
        String code,
        int revision,
        NodeKind kind,
        String nameZh,
        String nameEn,
        String laboratory,
        String accreditation,
        LocalDate accreditedUntil,
        Set<MetrologyField> fields,
        String range,
        String accuracy,
        String tracesTo,
        String basis,
        Instant knownFrom,
        boolean complete)
        implements Serializable {}
