package cn.metrology.lims.certificate;

/** Where an issued document stands (flows 4). Expiry is a matter of the day, not a state: see {@link Standing}. */
public enum CertificateStatus {
    ISSUED,
    UNDER_REVIEW,
    REPLACED,
    REVOKED
}
