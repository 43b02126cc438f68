package cn.metrology.lims.procedure;

import static cn.metrology.lims.kernel.ErrorCode.Kind.CONFLICT;
import static cn.metrology.lims.kernel.ErrorCode.Kind.FORBIDDEN;
import static cn.metrology.lims.kernel.ErrorCode.Kind.INVALID;
import static cn.metrology.lims.kernel.ErrorCode.Kind.NOT_FOUND;

import cn.metrology.lims.kernel.ErrorCode;

/** Why the catalogue, the scope or a policy parameter refuses. */
public enum CatalogueError implements ErrorCode {
    FILTER_INVALID(INVALID),
    ITEM_NOT_FOUND(NOT_FOUND),
    ITEM_EXISTS(CONFLICT),
    ITEM_CHANGED(CONFLICT),
    ITEM_INVALID(INVALID),
    ITEM_ALREADY_CONFIRMED(CONFLICT),
    NOTHING_CHANGED(INVALID),
    REGULATION_NOT_FOUND(NOT_FOUND),
    REGULATION_CHANGED(CONFLICT),
    REGULATION_PERIOD_REVERSED(INVALID),
    MANDATORY_NOT_FOUND(NOT_FOUND),
    MANDATORY_CHANGED(CONFLICT),
    SCHEME_NOT_FOUND(NOT_FOUND),
    SCHEME_CHANGED(CONFLICT),
    SCOPE_NOT_FOUND(NOT_FOUND),
    SCOPE_CHANGED(CONFLICT),
    SCOPE_ALREADY_CONFIRMED(CONFLICT),
    SCOPE_PERIOD_REVERSED(INVALID),
    SCOPE_RANGE_REVERSED(INVALID),
    SCOPE_CLASS_MALFORMED(INVALID),
    SCOPE_ENDED(CONFLICT),
    SCOPE_REVISION_BEFORE_START(INVALID),
    VERIFICATION_NEEDS_JJG(INVALID),
    OUT_OF_SCOPE_ITEM(FORBIDDEN),
    OUT_OF_SCOPE_SERVICE_KIND(FORBIDDEN),
    OUT_OF_SCOPE_SITE(FORBIDDEN),
    OUT_OF_SCOPE_DATE(FORBIDDEN),
    OUT_OF_SCOPE_METHOD_EDITION(FORBIDDEN),
    OUT_OF_SCOPE_RANGE(FORBIDDEN),
    OUT_OF_SCOPE_ACCURACY(FORBIDDEN),
    CMC_NOT_FOUND(NOT_FOUND),
    CMC_CHANGED(CONFLICT),
    CMC_EXPRESSION(INVALID),
    CMC_NOT_POSITIVE(INVALID),
    POLICY_NOT_FOUND(NOT_FOUND),
    POLICY_CHANGED(CONFLICT),
    POLICY_FIXED(FORBIDDEN),
    POLICY_NOT_YOURS(FORBIDDEN),
    POLICY_VALUE_INVALID(INVALID),
    POLICY_BACKDATED(INVALID),
    IMPORT_TOO_LARGE(INVALID),
    IMPORT_UNREADABLE(INVALID),
    IMPORT_HEADER_MISSING(INVALID),
    IMPORT_TOO_MANY_ROWS(INVALID),
    IMPORT_EMPTY(INVALID),
    IMPORT_REFUSED(INVALID),
    IMPORT_NOTHING_TO_DO(INVALID),
    IMPORT_STALE(CONFLICT);

    private final Kind kind;

    CatalogueError(Kind kind) {
        this.kind = kind;
    }

    /** The refusal that names this dimension (AC-03). */
    static CatalogueError outOfScope(ScopeDimension dimension) {
        return valueOf("OUT_OF_SCOPE_" + dimension.name());
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String key() {
        return "catalogue." + name();
    }
}
