package cn.metrology.lims.measurement;

import java.io.Serializable;
import java.time.Instant;

/** One value as it was written, with who, when and, for a correction or a late entry, why. */
public record EntryView(
        String cell,
        int sequence,
        String value,
        String by,
        String name,
        Instant observedAt,
        Instant recordedAt,
        String reason,
        String lateReason,
        int revision)
        implements Serializable {}
