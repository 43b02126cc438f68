package cn.metrology.lims.people;

import cn.metrology.lims.kernel.ErrorCode;

/** Why a person may not do it. */
public enum PeopleError implements ErrorCode {
    NOT_AUTHORISED(Kind.FORBIDDEN),
    REGISTRATION_LAPSED(Kind.FORBIDDEN),
    CONFLICT_OF_INTEREST(Kind.FORBIDDEN),
    PERSON_NOT_FOUND(Kind.NOT_FOUND),
    AUTHORISATION_NOT_FOUND(Kind.NOT_FOUND),
    AUTHORISATION_CHANGED(Kind.CONFLICT),
    AUTHORISATION_PERIOD_INVALID(Kind.INVALID);

    private final Kind kind;

    PeopleError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String key() {
        return "people." + name();
    }
}
