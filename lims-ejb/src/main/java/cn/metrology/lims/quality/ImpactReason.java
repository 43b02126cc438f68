package cn.metrology.lims.quality;

/** Why results made with a standard are looked at again (screens 2). */
public enum ImpactReason {
    RECALIBRATION_FAILED,
    CHECK_FAILED,
    DAMAGED,
    CORRECTION_WRONG
}
