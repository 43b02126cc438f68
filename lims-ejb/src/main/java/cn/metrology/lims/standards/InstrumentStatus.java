package cn.metrology.lims.standards;

/** Where a reference instrument stands (flows 6). An overdue certificate is a matter of the day. */
public enum InstrumentStatus {
    REGISTERED,
    AT_CALIBRATION,
    IN_USE,
    QUARANTINE,
    OUT_OF_SERVICE,
    REPAIR,
    SCRAPPED
}
