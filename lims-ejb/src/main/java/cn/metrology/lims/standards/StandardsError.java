package cn.metrology.lims.standards;

import cn.metrology.lims.kernel.ErrorCode;

/** Why something about a standard is refused. */
public enum StandardsError implements ErrorCode {
    STANDARD_NOT_FOUND(Kind.NOT_FOUND),
    INSTRUMENT_NOT_FOUND(Kind.NOT_FOUND),
    CALIBRATION_NOT_FOUND(Kind.NOT_FOUND),
    STANDARD_CHANGED(Kind.CONFLICT),
    INSTRUMENT_CHANGED(Kind.CONFLICT),
    INSTRUMENT_NOT_IN_STATE(Kind.CONFLICT),
    CALIBRATION_NOT_IN_STATE(Kind.CONFLICT),
    CALIBRATION_DATES_INVALID(Kind.INVALID),
    CONFIRMER_ENTERED_IT(Kind.FORBIDDEN),
    TEST_NOT_FOUND(Kind.NOT_FOUND),
    TEST_VOIDED(Kind.CONFLICT),
    TOO_FEW_READINGS(Kind.INVALID),
    STABILITY_TOO_SOON(Kind.INVALID),
    DAY_IN_FUTURE(Kind.INVALID),
    RECORD_CHANGED(Kind.CONFLICT),
    CHECK_PLAN_NOT_FOUND(Kind.NOT_FOUND),
    CHECK_NOT_FOUND(Kind.NOT_FOUND),
    CHECK_PLAN_CLOSED(Kind.CONFLICT),
    CHECK_NOT_OPEN(Kind.CONFLICT),
    CHECK_READINGS(Kind.INVALID),
    CHECK_DAY(Kind.INVALID),
    OWNER_MISSING(Kind.INVALID),
    FOREIGN_SITE(Kind.FORBIDDEN),
    STANDARD_NOT_IN_STATE(Kind.CONFLICT),
    NOT_READY(Kind.CONFLICT),
    FILE_NOT_FOUND(Kind.NOT_FOUND),
    FILE_TOO_LARGE(Kind.INVALID),
    FILE_TYPE(Kind.INVALID),
    DCC_MALFORMED(Kind.INVALID),
    DCC_OTHER_DOCUMENT(Kind.INVALID),
    DCC_INCOMPLETE(Kind.INVALID),
    DCC_NUMBER(Kind.INVALID),
    DCC_UNIT(Kind.INVALID),
    DCC_UNEVEN(Kind.INVALID),
    OTHER_INSTRUMENT(Kind.INVALID),
    WORKBOOK_CELL(Kind.INVALID),
    REMINDER_NOT_FOUND(Kind.NOT_FOUND);

    private final Kind kind;

    StandardsError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String key() {
        return "standards." + name();
    }
}
