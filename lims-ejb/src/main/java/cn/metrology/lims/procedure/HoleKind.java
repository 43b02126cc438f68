package cn.metrology.lims.procedure;

/** Why an evaluation or a form is incomplete. Texts: {@code procedure.hole.<constant>}. */
public enum HoleKind {
    /** {0} caption of the fact that the item record lacks. */
    MISSING_FACT,
    /** {0} cell, {1} caption of the column, {2} label of the row. */
    MISSING_READING,
    /** {0} cell, {1} reading, {2} smallest readable step. */
    NOT_READABLE,
    /** {0} caption of the check. */
    MISSING_CHECK,
    /** {0} caption of the value that the technical manager has to set. */
    UNKNOWN_VALUE,
    /** {0} caption of the requirement. */
    MISSING_LIMIT,
    /** {0} what the table was asked for: class, range or use. */
    NOT_IN_TABLE,
    /** {0} quantity, {1} recorded, {2} allowed. */
    ENVIRONMENT,
    /** {0} quantity. */
    MISSING_ENVIRONMENT,
    /** No standard was chosen. */
    MISSING_STANDARD,
    /** {0} label of the row: a calibration result without U may not be reported. */
    NO_UNCERTAINTY,
    /** {0} label of the row, {1} what the engine says about the model of the budget. */
    BUDGET_REFUSED,
    /** {0} label of the row, {1} result of the model, {2} result of the worksheet. */
    MODEL_DISAGREES,
    /** {0} name used, {1} place. */
    UNDEFINED_NAME,
    /** {0} place, {1} message of the formula. */
    FORMULA,
    /** {0} point list as given, {1} what is allowed. */
    POINTS,
    /** {0} caption of the requirement, {1} unit of the limit, {2} unit of the column. */
    UNIT_MISMATCH,
    /** {0} accuracy class for which no limit is found. */
    UNREACHABLE_CLASS
}
