package cn.metrology.lims.standards;

/** What a test of a measurement standard says (MS-09 to MS-13). */
public enum TestVerdict {
    /** A new standard, or the first year: nothing to compare with yet. */
    DATA_ONLY,
    PASSED,
    /** MS-09: s is larger than the value evaluated with; the uncertainty is to be evaluated anew. No failure. */
    RE_EVALUATE,
    FAILED
}
