package cn.metrology.lims.traceability;

import cn.metrology.lims.kernel.ErrorCode;

/** Where a chain is broken. The texts say why and who can mend it. */
public enum BreakKind implements ErrorCode {
    NO_CERTIFICATE,
    EXPIRED,
    UPPER_UNKNOWN,
    U_MISSING,
    LINK_TO_SUPPLY,
    NOT_ACCREDITED,
    ACCREDITATION_EXPIRED,
    OUT_OF_SCOPE,
    DEAD_END,
    GAP;

    /** A gap that a later certificate closed is told, but no reason against work of today. */
    public boolean blocks() {
        return this != GAP;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public String key() {
        return "traceability.break." + name();
    }
}
