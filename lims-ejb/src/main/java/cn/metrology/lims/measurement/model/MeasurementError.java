package cn.metrology.lims.measurement.model;

import cn.metrology.lims.kernel.ErrorCode;

/** Refusals of the measurement component. */
public enum MeasurementError implements ErrorCode {
    TASK_NUMBER_MALFORMED(Kind.INVALID),
    TASK_NOT_FOUND(Kind.NOT_FOUND),
    TASK_CHANGED(Kind.CONFLICT),
    TASK_WRONG_STATE(Kind.CONFLICT),
    TASK_NOT_YOURS(Kind.FORBIDDEN),
    REASON_MISSING(Kind.INVALID),

    WORKSHEET_NUMBER_MALFORMED(Kind.INVALID),
    WORKSHEET_NOT_FOUND(Kind.NOT_FOUND),
    WORKSHEET_CHANGED(Kind.CONFLICT),
    WORKSHEET_WRONG_STATE(Kind.CONFLICT),
    WORKSHEET_NOT_YOURS(Kind.FORBIDDEN),
    WORKSHEET_INCOMPLETE(Kind.INVALID),
    NOTHING_MEASURED(Kind.INVALID),
    BELOW_CMC(Kind.INVALID),

    BATCH_NUMBER_MALFORMED(Kind.INVALID),
    BATCH_NOT_FOUND(Kind.NOT_FOUND),
    BATCH_MIXED(Kind.INVALID),
    BATCH_FORM_DIFFERS(Kind.INVALID),
    BATCH_FOREIGN_SHEET(Kind.INVALID),

    CELL_MALFORMED(Kind.INVALID),
    CELL_UNKNOWN(Kind.INVALID),
    CELL_NOT_A_NUMBER(Kind.INVALID),
    CELL_TOO_LONG(Kind.INVALID),
    CELL_OUTCOME_UNKNOWN(Kind.INVALID),
    CELL_STEP(Kind.INVALID),
    CELL_NOT_A_MOMENT(Kind.INVALID),
    OBSERVED_IN_FUTURE(Kind.INVALID),

    FILE_TOO_LARGE(Kind.INVALID),
    FILE_UNREADABLE(Kind.INVALID),
    FILE_TOO_MANY_ROWS(Kind.INVALID),
    FILE_TOO_MANY_COLUMNS(Kind.INVALID),
    FILE_EMPTY(Kind.INVALID),
    FILE_NOT_UNDERSTOOD(Kind.INVALID),
    FILE_OTHER_WORKSHEET(Kind.CONFLICT),
    FILE_REFUSED(Kind.INVALID),
    FILE_STALE(Kind.CONFLICT),
    FILE_NOT_FOUND(Kind.NOT_FOUND),
    FILE_POINT_UNKNOWN(Kind.INVALID),
    FILE_CELL_TWICE(Kind.INVALID),

    PROCEDURE_NOT_IN_FORCE(Kind.CONFLICT),
    STANDARD_MISSING(Kind.INVALID),
    STANDARD_NOT_USABLE(Kind.CONFLICT),
    STANDARD_UNKNOWN(Kind.INVALID),
    ENVIRONMENT_OUTSIDE(Kind.INVALID),
    ENVIRONMENT_MISSING(Kind.INVALID),
    ITEM_NOT_IN_LAB(Kind.CONFLICT),
    METHOD_REPLACED(Kind.CONFLICT),

    CHECKER_IS_PERFORMER(Kind.FORBIDDEN),
    APPROVER_IS_INVOLVED(Kind.FORBIDDEN),
    RECOMPUTATION_DIFFERS(Kind.CONFLICT);

    private final Kind kind;

    MeasurementError(Kind kind) {
        this.kind = kind;
    }

    /** Concerns one cell; the others of the same command can still be written. */
    public boolean ofOneCell() {
        return name().startsWith("CELL_") || this == OBSERVED_IN_FUTURE;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String key() {
        return "measurement." + name();
    }
}
