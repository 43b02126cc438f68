package cn.metrology.lims.traceability;

import cn.metrology.lims.kernel.ErrorCode;

/** Why something about the chain is refused. */
public enum TraceabilityError implements ErrorCode {
    UPPER_NOT_FOUND(Kind.NOT_FOUND),
    NODE_NOT_FOUND(Kind.NOT_FOUND),
    CERTIFICATE_NOT_FOUND(Kind.NOT_FOUND),
    LINK_NOT_FOUND(Kind.NOT_FOUND),
    UPPER_CHANGED(Kind.CONFLICT),
    KEPT_BY_LAW(Kind.CONFLICT),
    CIRCLE(Kind.INVALID),
    PERIOD_INVALID(Kind.INVALID);

    private final Kind kind;

    TraceabilityError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String key() {
        return "traceability." + name();
    }
}
