package cn.metrology.lims.reception;

/** What happened to an item when it changed hands or state. */
public enum CustodyAct {
    RECEIVED,
    DISCREPANCY,
    CONFIRMED,
    WITHDRAWN,
    TO_LABORATORY,
    FINISHED,
    DAMAGED,
    CASE_CLOSED,
    UNCLAIMED,
    DISPOSAL_PROPOSED,
    DISPOSED,
    RETURNED,
    CANCELLED
}
