package cn.metrology.lims.certificate;

import cn.metrology.lims.certificate.model.CertificateError;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.Verdict;

/** The documents we issue (rules 2.1). The code stands in the number (CT-10). */
public enum DocumentKind {
    VERIFICATION_CERTIFICATE("JD", "检定证书", "VERIFICATION CERTIFICATE", "检定专用章"),
    RESULT_NOTICE("TZ", "检定结果通知书", "NOTICE OF VERIFICATION RESULT", "检定专用章"),
    CALIBRATION_CERTIFICATE("JZ", "校准证书", "CALIBRATION CERTIFICATE", "校准专用章"),
    TEST_REPORT("JC", "检测报告", "TEST REPORT", "检测专用章"),
    NET_CONTENT_REPORT("JL", "定量包装商品净含量计量检验报告", "REPORT ON NET CONTENT", "检验专用章");

    private final String code;
    private final String title;
    private final String titleEn;
    private final String seal;

    DocumentKind(String code, String title, String titleEn, String seal) {
        this.code = code;
        this.title = title;
        this.titleEn = titleEn;
        this.seal = seal;
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

    public String title() {
        return title;
    }

    public String titleEn() {
        return titleEn;
    }

    public String seal() {
        return seal;
    }
}
