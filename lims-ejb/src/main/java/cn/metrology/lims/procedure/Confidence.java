package cn.metrology.lims.procedure;

/** How far a starter row is believed until the technical manager has confirmed it (待确认). */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
