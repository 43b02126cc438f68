package cn.metrology.lims.procedure;

/** What a section of a written-out procedure is about. */
public enum OutlineKind {
    CONDITIONS,
    STANDARD,
    PARAMETERS,
    VALUES,
    TABLE,
    GRID,
    REQUIREMENTS,
    BUDGET,
    VALIDITY
}
