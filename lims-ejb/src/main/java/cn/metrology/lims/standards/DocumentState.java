package cn.metrology.lims.standards;

/** How a part of the document set stands (MS-04). */
public enum DocumentState {
    PRESENT,
    /** The system makes it from its own records. */
    KEPT,
    NOT_APPLICABLE,
    MISSING
}
