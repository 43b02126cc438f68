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
    CONFIRMER_ENTERED_IT(Kind.FORBIDDEN);

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
