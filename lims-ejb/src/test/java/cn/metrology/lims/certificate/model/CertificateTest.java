package cn.metrology.lims.certificate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.certificate.CertificateNumber;
import cn.metrology.lims.certificate.CertificateStatus;
import cn.metrology.lims.certificate.DocumentKind;
import cn.metrology.lims.certificate.Standing;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.ErrorCode;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Sha256;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTest {
    private static final StaffId QUALITY = new StaffId("sun");
    private static final StaffId SIGNATORY = new StaffId("chen");
    private static final LocalDate UNTIL = LocalDate.of(2026, 9, 9);

    private final Certificate certificate = certificate();

    /** CT-01: the kind follows from service kind and verdict. */
    @ParameterizedTest
    @CsvSource({
        "VERIFICATION, PASS, VERIFICATION_CERTIFICATE",
        "VERIFICATION, FAIL, RESULT_NOTICE",
        "CALIBRATION, FAIL, CALIBRATION_CERTIFICATE",
        "CALIBRATION, NONE, CALIBRATION_CERTIFICATE",
        "CALIBRATION, INDETERMINATE, CALIBRATION_CERTIFICATE",
        "TEST, NONE, TEST_REPORT",
        "NET_CONTENT, FAIL, NET_CONTENT_REPORT",
    })
    void theKindFollows(ServiceKind service, Verdict verdict, DocumentKind kind) {
        assertThat(DocumentKind.of(service, verdict)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, VERDICT_MISSING",
        "INDETERMINATE, VERDICT_INDETERMINATE",
        "CONDITIONAL_PASS, VERDICT_INDETERMINATE",
        "CONDITIONAL_FAIL, VERDICT_INDETERMINATE",
    })
    void aVerificationWithoutAClearVerdictYieldsNothing(Verdict verdict, CertificateError error) {
        refuses(error, () -> DocumentKind.of(ServiceKind.VERIFICATION, verdict));
    }

    @Test
    void theLastDayStillCounts() {
        assertThat(certificate.standing(UNTIL)).isEqualTo(Standing.IN_FORCE);
        assertThat(certificate.standing(UNTIL.plusDays(1))).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void aReplacedDocumentPointsToItsSuccessorAndCannotBeAmendedAgain() {
        CertificateNumber successor = new CertificateNumber("PXJL-JD-LX-2026-000418");
        certificate.replaceBy(successor, SIGNATORY, "单位名称写错");
        assertThat(certificate.standing(UNTIL)).isEqualTo(Standing.REPLACED);
        assertThat(certificate.replacedBy()).isEqualTo(successor);
        refuses(CertificateError.CERTIFICATE_NOT_IN_STATE, certificate::requireAmendable);
    }

    @Test
    void aDocumentUnderReviewCannotBeAmended() {
        certificate.putUnderReview(QUALITY, "标准器失准");
        refuses(CertificateError.CERTIFICATE_NOT_IN_STATE, certificate::requireAmendable);
    }

    @Test
    void aRevocationTakesTwoPersons() {
        certificate.proposeRevocation(QUALITY, "标准器失准");
        assertThat(certificate.standing(UNTIL)).isEqualTo(Standing.UNDER_REVIEW);
        refuses(CertificateError.SECOND_PERSON_REQUIRED, () -> certificate.revoke(QUALITY));
        certificate.revoke(SIGNATORY);
        assertThat(certificate.status()).isEqualTo(CertificateStatus.REVOKED);
        refuses(CertificateError.CERTIFICATE_NOT_IN_STATE, () -> certificate.clear(QUALITY, "误判"));
    }

    @Test
    void nobodyRevokesWhatNobodyProposed() {
        certificate.putUnderReview(QUALITY, "投诉");
        refuses(CertificateError.SECOND_PERSON_REQUIRED, () -> certificate.revoke(SIGNATORY));
        certificate.clear(QUALITY, "无影响");
        assertThat(certificate.status()).isEqualTo(CertificateStatus.ISSUED);
    }

    @Test
    void aDecisionNeedsItsReason() {
        refuses(CertificateError.REASON_REQUIRED, () -> certificate.putUnderReview(QUALITY, " "));
    }

    @Test
    void theCheckCodeIsReadAsPeopleTypeIt() {
        assertThat(certificate.hasCheckCode(" k7p2-qx9m23 ")).isTrue();
        assertThat(certificate.hasCheckCode("K7P2QX9M24")).isFalse();
        assertThat(certificate.hasCheckCode(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "PINGXIANG, VERIFICATION_CERTIFICATE, LX, 417, PXJL-JD-LX-2026-000417",
        "PINGXIANG, RESULT_NOTICE, LX, 32, PXJL-TZ-LX-2026-000032",
        "PINGXIANG, CALIBRATION_CERTIFICATE, DX, 958, PXJL-JZ-DX-2026-000958",
        "LIANHUA, VERIFICATION_CERTIFICATE, LX, 1, PXLH-JD-LX-2026-000001",
        "PINGXIANG, VERIFICATION_CERTIFICATE, LX, 1234567, PXJL-JD-LX-2026-1234567",
    })
    void numbersFollowTheirPattern(Site site, DocumentKind kind, String discipline, long sequence, String number) {
        assertThat(CertificateNumber.of(site, kind, discipline, 2026, sequence).value())
                .isEqualTo(number);
    }

    private static void refuses(ErrorCode expected, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(expected));
    }

    private static Certificate certificate() {
        Sha256 hash = Sha256.of("file");
        return new Certificate(
                new Issue(
                        new CertificateNumber("PXJL-JD-LX-2026-000417"),
                        DocumentKind.VERIFICATION_CERTIFICATE,
                        "K7P2QX9M23",
                        new Issue.Subject(
                                "W2026-000001",
                                1,
                                "YP2026-000001",
                                "WT2026-000001",
                                "C000001",
                                "萍乡市第一人民医院",
                                Site.PINGXIANG,
                                "MEC-021",
                                "压力表",
                                "Y-100",
                                "1"),
                        "1.6级合格",
                        LocalDate.of(2026, 3, 10),
                        LocalDate.of(2026, 3, 11),
                        UNTIL,
                        SIGNATORY,
                        hash,
                        hash,
                        "certificate/1",
                        null),
                Instant.EPOCH);
    }
}
