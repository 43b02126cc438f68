package cn.metrology.lims.client.model;

import cn.metrology.lims.kernel.ErrorCode;

/** Why a client command is refused. */
public enum ClientError implements ErrorCode {
    CLIENT_NUMBER_MALFORMED(Kind.INVALID),
    CLIENT_NOT_FOUND(Kind.NOT_FOUND),
    CLIENT_CHANGED(Kind.CONFLICT),
    CLIENT_NAME_TAKEN(Kind.CONFLICT),
    CREDIT_CODE_MALFORMED(Kind.INVALID),
    CREDIT_CODE_CHECK_DIGIT(Kind.INVALID),
    CREDIT_CODE_TAKEN(Kind.CONFLICT);

    private final Kind kind;

    ClientError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String key() {
        return "client." + name();
    }
}
