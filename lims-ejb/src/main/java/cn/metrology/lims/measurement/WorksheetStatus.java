package cn.metrology.lims.measurement;

/** Where a worksheet stands (flows 3). */
public enum WorksheetStatus {
    IN_WORK,
    INTERRUPTED,
    TO_CHECK,
    TO_APPROVE,
    ISSUED,
    CANCELLED
}
