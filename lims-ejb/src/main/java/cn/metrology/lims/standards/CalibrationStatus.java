package cn.metrology.lims.standards;

/** TR-04: the certificate of a standard counts once a second person has accepted its data. */
public enum CalibrationStatus {
    ENTERED,
    ACCEPTED,
    REJECTED
}
