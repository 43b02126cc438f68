package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.time.Instant;

/** One category of the mandatory catalogue. */
public record MandatoryEntryView(
        int sequence,
        int version,
        String category,
        String instruments,
        String supervisionMode,
        String verificationMode,
        String maxUseYears,
        String scope,
        Confidence confidence,
        String basis,
        boolean verificationCompulsory,
        boolean confirmed,
        String confirmedBy,
        Instant confirmedAt)
        implements Serializable {}
