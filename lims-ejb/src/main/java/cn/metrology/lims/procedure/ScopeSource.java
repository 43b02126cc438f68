package cn.metrology.lims.procedure;

/** AC-01: whose authority stands behind a scope entry. */
public enum ScopeSource {
    LEGAL,
    CNAS,
    OTHER
}
