package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** One edition of a regulation; unknown dates are null and shown as 待确认. */
public record RegulationView(
        String number,
        int version,
        int editionYear,
        String title,
        LocalDate inForceFrom,
        LocalDate inForceUntil,
        String supersededBy,
        boolean inForceToday,
        Confidence confidence,
        String basis,
        boolean confirmed,
        String confirmedBy,
        Instant confirmedAt)
        implements Serializable {}
