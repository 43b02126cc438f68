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
    BUDGET_INVALID;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String key() {
        return "uncertainty." + name();
    }
}
