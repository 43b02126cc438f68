package cn.metrology.lims.procedure;

/**
 * Outcome of a requirement (DR-03, DR-04): three or more outcomes, so no boolean. NONE means that nothing was to be
 * judged, for example a calibration without an agreed statement of conformity.
 */
public enum Verdict {
    PASS,
    CONDITIONAL_PASS,
    INDETERMINATE,
    CONDITIONAL_FAIL,
    FAIL,
    NONE;

    /** The worse of two verdicts; NONE yields to anything. */
    public Verdict worse(Verdict other) {
        if (this == NONE || other == NONE) {
            return this == NONE ? other : this;
        }
        return compareTo(other) >= 0 ? this : other;
    }
}
