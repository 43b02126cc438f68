package cn.metrology.lims.standards;

/** What a standard still lacks for its examination or for going on (MS-03 to MS-13, MS-17). */
public enum ReadinessGap {
    RESPONSIBLE,
    TWO_PERSONS,
    REPEATABILITY,
    STABILITY,
    VERIFICATION,
    DOCUMENTS,
    CERTIFICATE_EXPIRED
}
