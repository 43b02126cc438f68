package cn.metrology.lims.standards;

/** How a part of the document set stands (MS-04). */
public enum DocumentState {
    PRESENT,
    NOT_APPLICABLE,
    MISSING
}
