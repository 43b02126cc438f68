package cn.metrology.lims.procedure;

/** What an import does with one row. */
public enum ImportOutcome {
    NEW,
    CHANGED,
    UNCHANGED,
    REFUSED
}
