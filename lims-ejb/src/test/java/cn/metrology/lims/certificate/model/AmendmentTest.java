package cn.metrology.lims.certificate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.certificate.AmendmentNumber;
import cn.metrology.lims.certificate.AmendmentStatus;
import cn.metrology.lims.certificate.CertificateNumber;
import cn.metrology.lims.certificate.Corrections;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.ErrorCode;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AmendmentTest {
    private static final StaffId CHEN = new StaffId("chen");
    private static final StaffId SUN = new StaffId("sun");
    private static final CertificateNumber OLD = new CertificateNumber("PXJL-JD-LX-2026-000417");
    private static final CertificateNumber NEW = new CertificateNumber("PXJL-JD-LX-2026-000418");
    private static final Corrections ISSUED = new Corrections("安源机械", "工业园6号", "压力表", "Y-100", "1", "红旗");

    @Test
    void onlyWhatDiffersIsCorrected() {
        Amendment amendment = Amendment.replacement(
                proposal("写错"), new Corrections("安源机械有限公司", " 工业园6号 ", null, "", "1", "红旗"), ISSUED);
        assertThat(amendment.corrections()).isEqualTo(new Corrections("安源机械有限公司", null, null, null, null, null));
    }

    @Test
    void aReplacementThatCorrectsNothingIsRefused() {
        refuses(CertificateError.NOTHING_CORRECTED, () -> Amendment.replacement(proposal("写错"), ISSUED, ISSUED));
    }

    @Test
    void aSupplementSaysSomething() {
        refuses(CertificateError.SUPPLEMENT_EMPTY, () -> Amendment.supplement(proposal("补充"), " "));
        refuses(CertificateError.REASON_REQUIRED, () -> Amendment.supplement(proposal(" "), "安装位置"));
    }

    @Test
    void whoeverProposedItMayNotSignIt() {
        Amendment amendment = Amendment.supplement(proposal("补充"), "安装位置");
        refuses(CertificateError.AMENDMENT_OWN_PROPOSAL, () -> amendment.issued(NEW, CHEN, Instant.EPOCH));
        amendment.issued(NEW, SUN, Instant.EPOCH);
        assertThat(amendment.result()).isEqualTo(NEW);
    }

    @Test
    void whatIsDecidedStaysDecided() {
        Amendment amendment = Amendment.supplement(proposal("补充"), "安装位置");
        amendment.decline("不需要", SUN, Instant.EPOCH);
        assertThat(amendment.status()).isEqualTo(AmendmentStatus.DECLINED);
        refuses(CertificateError.AMENDMENT_DECIDED, () -> amendment.issued(NEW, SUN, Instant.EPOCH));
    }

    private static Amendment.Proposal proposal(String reason) {
        return new Amendment.Proposal(new AmendmentNumber("GZ2026-000001"), OLD, reason, CHEN, Instant.EPOCH);
    }

    private static void refuses(ErrorCode expected, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(expected));
    }
}
