package cn.metrology.lims.reception;

/** WF-01: what the contract review must have settled before an order is accepted. */
public enum ReviewPoint {
    METHOD,
    CAPACITY,
    REQUIREMENT,
    DUE_DATE
}
