package cn.metrology.lims.certificate.model;

import cn.metrology.lims.kernel.ErrorCode;

/** Why a document is refused. */
public enum CertificateError implements ErrorCode {
    CERTIFICATE_NOT_FOUND(Kind.NOT_FOUND),
    CERTIFICATE_CHANGED(Kind.CONFLICT),
    CERTIFICATE_NUMBER_MALFORMED(Kind.INVALID),
    CERTIFICATE_NOT_IN_STATE(Kind.CONFLICT),
    CHARACTER_NOT_PRINTABLE(Kind.INVALID),
    RECORD_NOT_TO_APPROVE(Kind.CONFLICT),
    RECORD_CHANGED(Kind.CONFLICT),
    PROCEDURE_UNCONFIRMED(Kind.CONFLICT),
    BELOW_CMC(Kind.CONFLICT),
    CHAIN_BROKEN(Kind.CONFLICT),
    STANDARD_NOT_VALID(Kind.CONFLICT),
    VERDICT_MISSING(Kind.INVALID),
    VERDICT_INDETERMINATE(Kind.INVALID),
    REASON_REQUIRED(Kind.INVALID),
    SECOND_PERSON_REQUIRED(Kind.FORBIDDEN),
    NOTHING_SELECTED(Kind.INVALID),
    AMENDMENT_NUMBER_MALFORMED(Kind.INVALID),
    AMENDMENT_NOT_FOUND(Kind.NOT_FOUND),
    AMENDMENT_CHANGED(Kind.CONFLICT),
    AMENDMENT_OPEN(Kind.CONFLICT),
    AMENDMENT_DECIDED(Kind.CONFLICT),
    AMENDMENT_OWN_PROPOSAL(Kind.FORBIDDEN),
    SIGNATORY_INVOLVED(Kind.FORBIDDEN),
    SUPPLEMENT_EMPTY(Kind.INVALID),
    NOTHING_CORRECTED(Kind.INVALID),
    GAP_NUMBER_MALFORMED(Kind.INVALID),
    GAP_NOT_FOUND(Kind.NOT_FOUND);

    private final Kind kind;

    CertificateError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String key() {
        return "certificate." + name();
    }
}
