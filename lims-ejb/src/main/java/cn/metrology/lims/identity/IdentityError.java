package cn.metrology.lims.identity;

import static cn.metrology.lims.kernel.ErrorCode.Kind.CONFLICT;
import static cn.metrology.lims.kernel.ErrorCode.Kind.FORBIDDEN;
import static cn.metrology.lims.kernel.ErrorCode.Kind.INVALID;
import static cn.metrology.lims.kernel.ErrorCode.Kind.NOT_FOUND;

import cn.metrology.lims.kernel.ErrorCode;

/** Why identity refuses. */
public enum IdentityError implements ErrorCode {
    WRONG_PASSWORD(FORBIDDEN),
    ACCOUNT_LOCKED(FORBIDDEN),
    ACCOUNT_NOT_FOUND(NOT_FOUND),
    ACCOUNT_EXISTS(CONFLICT),
    ACCOUNT_CHANGED(CONFLICT),
    ACCOUNT_BLOCKED(FORBIDDEN),
    USERNAME_MALFORMED(INVALID),
    NAME_MISSING(INVALID),
    ROLES_MISSING(INVALID),
    EXTERNAL_ROLE_MIXED(INVALID),
    CLIENT_NUMBER_MISSING(INVALID),
    OWN_ROLES(FORBIDDEN),
    PASSWORD_TOO_SHORT(INVALID),
    PASSWORD_TOO_SIMPLE(INVALID),
    PASSWORD_UNCHANGED(INVALID),
    GRANT_NOT_FOUND(NOT_FOUND),
    GRANT_PURPOSE_MISSING(INVALID),
    GRANT_PERIOD_INVALID(INVALID),
    GRANT_RECORDS_INVALID(INVALID),
    GRANT_SITE_MISSING(INVALID),
    NOT_AN_AUDITOR(INVALID),
    TOKEN_NOT_FOUND(NOT_FOUND),
    TOKEN_NAME_MISSING(INVALID),
    TOKEN_EXPIRY_INVALID(INVALID),
    TOKEN_SCOPE_EXCEEDS_RIGHTS(FORBIDDEN);

    private final Kind kind;

    IdentityError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String key() {
        return "identity." + name();
    }
}
