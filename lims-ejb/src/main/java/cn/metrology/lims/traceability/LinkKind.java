package cn.metrology.lims.traceability;

/** How one step of the chain is proved. */
public enum LinkKind {
    /** A certificate of the upper laboratory for one instrument. */
    CALIBRATION,
    /** A measurement standard of the institute rests on its own instruments. */
    MEMBER,
    /** A laboratory outside: its accreditation or authorisation vouches for the step above it. */
    VOUCHED,
    /** What the verification system asks for and nobody has proved yet; a drawing shows it, a chain never rests on it. */
    EXPECTED
}
