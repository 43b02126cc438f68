package cn.metrology.lims.traceability;

/** The layers of the picture, from the top. */
public enum NodeKind {
    SI,
    NATIONAL,
    UPPER,
    INSTRUMENT,
    STANDARD,
    RESULT
}
