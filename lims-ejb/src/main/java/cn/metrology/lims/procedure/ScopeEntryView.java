package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.time.Instant;

/** One revision of a scope entry as pages and REST see it. */
public record ScopeEntryView(
        String number,
        int revision,
        int version,
        ScopeEntryData data,
        boolean confirmed,
        String confirmedBy,
        Instant confirmedAt)
        implements Serializable {}
