package cn.metrology.lims.standards;

/** The tests of a measurement standard that JJF 1033-2023 annex C asks for. */
public enum TestKind {
    REPEATABILITY,
    STABILITY,
    VERIFICATION
}
