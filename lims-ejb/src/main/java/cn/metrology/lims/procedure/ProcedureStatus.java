package cn.metrology.lims.procedure;

/** The life of a procedure version. */
public enum ProcedureStatus {
    DRAFT,
    REVIEWED,
    IN_FORCE,
    WITHDRAWN
}
