package cn.metrology.lims.quality;

import cn.metrology.lims.kernel.ErrorCode;

/** Why something about an impact analysis is refused. */
public enum QualityError implements ErrorCode {
    IMPACT_NOT_FOUND(Kind.NOT_FOUND),
    NOTICE_NOT_FOUND(Kind.NOT_FOUND),
    LINE_NOT_FOUND(Kind.NOT_FOUND),
    IMPACT_CHANGED(Kind.CONFLICT),
    IMPACT_CLOSED(Kind.CONFLICT),
    TOO_MANY_RESULTS(Kind.INVALID),
    UNIT_MISSING(Kind.INVALID),
    DECIDED_BY_ANOTHER_RUN(Kind.CONFLICT),
    RECALL_IS_FINAL(Kind.CONFLICT),
    STILL_PENDING(Kind.CONFLICT),
    RECALL_NOT_FINISHED(Kind.CONFLICT),
    NOTICE_NOT_WRITTEN(Kind.CONFLICT),
    NOTICE_STILL_OPEN(Kind.CONFLICT),
    NOTICE_ALREADY_ANSWERED(Kind.CONFLICT),
    NOTHING_TO_TELL(Kind.CONFLICT);

    private final Kind kind;

    QualityError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String key() {
        return "quality." + name();
    }
}
