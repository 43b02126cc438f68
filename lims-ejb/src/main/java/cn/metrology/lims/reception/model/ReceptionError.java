package cn.metrology.lims.reception.model;

import cn.metrology.lims.kernel.ErrorCode;

/** Why the counter refuses. */
public enum ReceptionError implements ErrorCode {
    ORDER_NUMBER_MALFORMED(Kind.INVALID),
    ORDER_NOT_FOUND(Kind.NOT_FOUND),
    ORDER_CHANGED(Kind.CONFLICT),
    ORDER_STATE(Kind.CONFLICT),
    ORDER_WITHOUT_LINES(Kind.INVALID),
    ITEM_NUMBER_MALFORMED(Kind.INVALID),
    ITEM_NOT_FOUND(Kind.NOT_FOUND),
    NOTHING_TO_LABEL(Kind.CONFLICT),
    ITEM_CHANGED(Kind.CONFLICT),
    DISPOSAL_NEEDS_TWO(Kind.FORBIDDEN),
    ITEM_STATE(Kind.CONFLICT),
    LINE_NOT_FOUND(Kind.NOT_FOUND),
    RANGE_REVERSED(Kind.INVALID),
    SERIAL_REPEATED(Kind.INVALID),
    REASON_MISSING(Kind.INVALID),
    REVIEW_INCOMPLETE(Kind.INVALID),
    OUT_OF_SCOPE(Kind.INVALID),
    MANDATORY_NEEDS_VERIFICATION(Kind.INVALID),
    MANDATORY_IS_FREE(Kind.INVALID),
    FEE_MISSING(Kind.INVALID),
    WAIVER_REASON_MISSING(Kind.INVALID),
    DECISION_RULE_MISSING(Kind.INVALID),
    DECISION_RULE_FOR_VERIFICATION(Kind.INVALID),
    DECISION_RULE_FIXED(Kind.CONFLICT),
    DUE_IN_THE_PAST(Kind.INVALID),
    CONSENT_MISSING(Kind.INVALID),
    IDENTITY_DIFFERS(Kind.CONFLICT),
    TAKER_MISSING(Kind.INVALID),
    FEE_UNPAID(Kind.CONFLICT);

    private final Kind kind;

    ReceptionError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String key() {
        return "reception." + name();
    }
}
