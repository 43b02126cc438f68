package cn.metrology.lims.standards;

/** What an intermediate check says: an alarm asks for attention, a failure stops the instrument (TR-06). */
public enum CheckVerdict {
    PASSED,
    ALARM,
    FAILED
}
