package cn.metrology.lims.quality;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** An impact analysis in the list. */
public record ImpactRow(
        String number,
        String node,
        ImpactReason reason,
        LocalDate from,
        LocalDate to,
        ImpactStatus status,
        Instant openedAt,
        int documents,
        int pending)
        implements Serializable {}
