package cn.metrology.lims.quality;

/** Where an impact analysis stands. */
public enum ImpactStatus {
    OPEN,
    CLOSED
}
