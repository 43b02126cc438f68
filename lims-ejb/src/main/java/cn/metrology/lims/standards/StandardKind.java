package cn.metrology.lims.standards;

/** Whose standard it is: the institute's public one, or the highest one of an enterprise, which we only keep a register of. */
public enum StandardKind {
    PUBLIC,
    ENTERPRISE
}
