package cn.metrology.lims.procedure;

/** At which occasion an instrument is verified: many regulations allow more in use than at first verification. */
public enum ItemUse {
    FIRST,
    SUBSEQUENT,
    IN_USE
}
