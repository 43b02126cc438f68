package cn.metrology.lims.procedure;

/** What the technician found at an appearance or function check. */
public enum CheckOutcome {
    PASS,
    FAIL,
    NOT_APPLICABLE
}
