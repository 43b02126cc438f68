package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.time.Instant;

/** One national verification scheme. */
public record VerificationSchemeView(
        String number,
        int version,
        String title,
        String quantity,
        Confidence confidence,
        String basis,
        boolean confirmed,
        String confirmedBy,
        Instant confirmedAt)
        implements Serializable {}
