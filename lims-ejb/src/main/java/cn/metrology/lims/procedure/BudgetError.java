package cn.metrology.lims.procedure;

import cn.metrology.lims.kernel.ErrorCode;

/** Why the engine refuses a budget. */
public enum BudgetError implements ErrorCode {
    /** {0} line, {1} column, {2} what was expected, {3} what was found. */
    MODEL_SYNTAX,
    /** {0} name. */
    UNKNOWN_SYMBOL,
    /** {0} what the engine says. */
    UNKNOWN_UNIT,
    /** {0} line, {1} column, {2} what the engine says. */
    UNITS_DO_NOT_FIT,
    /** {0} entries. */
    CORRELATION_IMPOSSIBLE,
    /** {0} name. */
    INPUT_TWICE,
    /** {0} what is negative. */
    NEGATIVE_UNCERTAINTY,
    /** {0} what the engine says. */
    INVALID_DEGREES,
    /** {0} line, {1} column. */
    NOT_DEFINED,
    /** {0} what the engine says. */
    BUDGET_INVALID,
    /** {0} input, {1} its unit, {2} the unit of the output. */
    CMC_UNITS,
    /** {0} template. */
    TEMPLATE_CHANGED(Kind.CONFLICT),
    /** {0} how many. */
    TOO_MANY_RUNS(Kind.CONFLICT),
    /** {0} run. */
    RUN_NOT_FOUND(Kind.NOT_FOUND);

    private final Kind kind;

    BudgetError() {
        this(Kind.INVALID);
    }

    BudgetError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String key() {
        return "uncertainty." + name();
    }
}
