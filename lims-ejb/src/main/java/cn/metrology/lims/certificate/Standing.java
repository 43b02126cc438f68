package cn.metrology.lims.certificate;

import java.time.LocalDate;

/** What a document is worth on a given day, as lists and the public page say it. */
public enum Standing {
    IN_FORCE,
    EXPIRED,
    UNDER_REVIEW,
    REPLACED,
    REVOKED;

    /** A document is still in force on the last day of its validity; without such a day it does not expire. */
    public static Standing of(CertificateStatus status, LocalDate validUntil, LocalDate day) {
        return switch (status) {
            case REVOKED -> REVOKED;
            case REPLACED -> REPLACED;
            case UNDER_REVIEW -> UNDER_REVIEW;
            case ISSUED -> validUntil != null && day.isAfter(validUntil) ? EXPIRED : IN_FORCE;
        };
    }
}
