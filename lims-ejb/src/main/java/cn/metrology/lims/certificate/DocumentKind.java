package cn.metrology.lims.certificate;

import cn.metrology.lims.certificate.model.CertificateError;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.Verdict;

/** The documents we issue (rules 2.1). The code stands in the number (CT-10). */
public enum DocumentKind {
    VERIFICATION_CERTIFICATE("JD"),
    RESULT_NOTICE("TZ"),
    CALIBRATION_CERTIFICATE("JZ"),
    TEST_REPORT("JC"),
    NET_CONTENT_REPORT("JL");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    /**
     * CT-01: the kind follows from service kind and verdict; nobody picks it. A failed verification never yields a
     * certificate, and a verification without a clear verdict yields nothing (DR-03).
     */
    public static DocumentKind of(ServiceKind service, Verdict verdict) {
        return switch (service) {
            case CALIBRATION -> CALIBRATION_CERTIFICATE;
            case TEST -> TEST_REPORT;
            case NET_CONTENT -> NET_CONTENT_REPORT;
            case VERIFICATION ->
                switch (verdict) {
                    case PASS -> VERIFICATION_CERTIFICATE;
                    case FAIL -> RESULT_NOTICE;
                    case NONE -> throw new BusinessException(CertificateError.VERDICT_MISSING);
                    default -> throw new BusinessException(CertificateError.VERDICT_INDETERMINATE);
                };
        };
    }

    /** Only a certificate of a passed verification is valid until a day; a calibration carries no date (CT-04, CT-09). */
    public boolean hasValidity() {
        return this == VERIFICATION_CERTIFICATE;
    }

    public boolean verification() {
        return this == VERIFICATION_CERTIFICATE || this == RESULT_NOTICE;
    }

    public String code() {
        return code;
    }
}
