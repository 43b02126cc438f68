package cn.metrology.lims.certificate;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the world learns of a document that somebody holds: whether it is genuine and what it is worth today, and
 * nothing more. Not genuine: everything else is null.
 */
public record PublicCheck(boolean genuine, String number, DocumentKind kind, Standing standing, LocalDate validUntil)
        implements Serializable {
    static final PublicCheck UNKNOWN = new PublicCheck(false, null, null, null, null);
}
