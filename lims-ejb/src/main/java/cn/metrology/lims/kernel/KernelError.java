package cn.metrology.lims.kernel;

import static cn.metrology.lims.kernel.ErrorCode.Kind.CONFLICT;
import static cn.metrology.lims.kernel.ErrorCode.Kind.INVALID;
import static cn.metrology.lims.kernel.ErrorCode.Kind.NOT_FOUND;

/** Refusals that belong to no component. */
public enum KernelError implements ErrorCode {
    DOCUMENT_NOT_FOUND(NOT_FOUND),
    DOCUMENT_DAMAGED(CONFLICT),
    CLOCK_WENT_BACK(CONFLICT),
    UNKNOWN_SORT(INVALID),
    REASON_MISSING(INVALID);

    private final Kind kind;

    KernelError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String key() {
        return "kernel." + name();
    }
}
