package cn.metrology.lims.procedure;

import cn.metrology.lims.kernel.ErrorCode;

/** Refusals about procedures. */
public enum DefinitionError implements ErrorCode {
    /** {0} place in the text, {1} what is wrong there. */
    DEFINITION_UNREADABLE(Kind.INVALID),
    /** {0} number. */
    PROCEDURE_NOT_FOUND(Kind.NOT_FOUND),
    /** {0} number. */
    PROCEDURE_CHANGED(Kind.CONFLICT),
    /** {0} number, {1} status. */
    PROCEDURE_STATUS(Kind.CONFLICT),
    /** {0} number. */
    REVIEWER_IS_AUTHOR(Kind.FORBIDDEN),
    /** {0} number, {1} how many holes, {2} the first. */
    DEFINITION_HAS_HOLES(Kind.INVALID),
    /** {0} number in the text, {1} number of the version. */
    ANOTHER_PROCEDURE(Kind.INVALID),
    /** {0} number, {1} day asked for, {2} first possible day. */
    RELEASE_TOO_EARLY(Kind.INVALID),
    /** {0} number, {1} key. */
    VALUE_UNKNOWN(Kind.NOT_FOUND),
    /** {0} number, {1} key. */
    VALUE_ALREADY_CONFIRMED(Kind.CONFLICT),
    /** {0} number, {1} caption. */
    VALUE_NEEDS_FIGURE(Kind.INVALID),
    /** {0} number, {1} day, {2} begin. */
    WITHDRAWN_BEFORE_START(Kind.INVALID);

    private final Kind kind;

    DefinitionError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String key() {
        return "procedure." + name();
    }
}
