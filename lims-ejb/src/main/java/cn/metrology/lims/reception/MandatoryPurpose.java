package cn.metrology.lims.reception;

/** MV-01: what the instrument is used for. Together with the catalogue entry it makes verification mandatory. */
public enum MandatoryPurpose {
    NONE,
    TRADE,
    SAFETY,
    HEALTH,
    ENVIRONMENT
}
