package cn.metrology.lims.measurement;

/** Whether the error of a standard mattered for a result made with it (TR-09). */
public enum Significance {
    UNCHANGED,
    CHANGED,
    UNKNOWN
}
