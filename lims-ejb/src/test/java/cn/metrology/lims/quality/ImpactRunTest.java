package cn.metrology.lims.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.certificate.CertificateStatus;
import cn.metrology.lims.certificate.CertificateView;
import cn.metrology.lims.certificate.DocumentKind;
import cn.metrology.lims.certificate.Standing;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.measurement.Replay;
import cn.metrology.lims.measurement.StandardShift;
import cn.metrology.lims.quality.model.ClientNotice;
import cn.metrology.lims.quality.model.ImpactLine;
import cn.metrology.lims.quality.model.ImpactRun;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpactRunTest {
    private static final StaffId QM = new StaffId("zhiliang");
    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final ImpactRun run = new ImpactRun("YX2026-0001", opened("MPa"), QM, NOW);

    ImpactRunTest() {
        run.touch(certificate("A"), Replay.IMPOSSIBLE);
        run.touch(certificate("B"), Replay.IMPOSSIBLE);
    }

    @Test
    void itCannotBeClosedWhileADocumentIsUndecided() {
        decide("A", ImpactDecision.KEEP);
        assertThatThrownBy(() -> run.close("done", QM, NOW)).isInstanceOf(BusinessException.class);
        decide("B", ImpactDecision.RECALL);
        run.close("done", QM, NOW);
        assertThat(run.row().status()).isEqualTo(ImpactStatus.CLOSED);
        assertThatThrownBy(() -> decide("A", ImpactDecision.RECALL)).isInstanceOf(BusinessException.class);
    }

    @Test
    void aRecallIsNotTakenBack() {
        decide("A", ImpactDecision.RECALL);
        assertThatThrownBy(() -> decide("A", ImpactDecision.KEEP)).isInstanceOf(BusinessException.class);
    }

    @Test
    void aDocumentItDoesNotContainIsRefused() {
        assertThatThrownBy(() -> decide("X", ImpactDecision.KEEP)).isInstanceOf(BusinessException.class);
    }

    @Test
    void whatWasFoundIsKeptDigitForDigit() {
        assertThat(run.shifts()).containsExactly(new StandardShift(new BigDecimal("0.80"), new BigDecimal("-0.010")));
        OpenImpact withoutUnit = opened(null);
        assertThatThrownBy(() -> new ImpactRun("YX2026-0002", withoutUnit, QM, NOW))
                .isInstanceOf(BusinessException.class);
    }

    /** Another decision after the letter needs another letter. */
    @Test
    void aLetterSaysWhatWasDecidedWhenItWasWritten() {
        decide("A", ImpactDecision.REVIEW);
        ImpactLine line = run.lines().get(0);
        ClientNotice notice = new ClientNotice("TZ2026-0001", run.number(), List.of(line), NOW);
        assertThat(notice.says(line)).isTrue();
        decide("A", ImpactDecision.RECALL);
        assertThat(notice.says(line)).isFalse();
    }

    @Test
    void aLetterIsAnsweredOnce() {
        ClientNotice notice = new ClientNotice("TZ2026-0001", run.number(), run.lines(), NOW);
        assertThat(notice.view().open()).isTrue();
        notice.acknowledge("徐军", NOW);
        assertThat(notice.view().open()).isFalse();
        assertThatThrownBy(() -> notice.told("电话", QM)).isInstanceOf(BusinessException.class);
    }

    private void decide(String certificate, ImpactDecision decision) {
        run.decide(certificate, decision, "because", QM, NOW);
    }

    private static OpenImpact opened(String unit) {
        return new OpenImpact(
                "BZ-018-A",
                ImpactReason.RECALIBRATION_FAILED,
                "1.6 MPa 超差",
                DAY.minusDays(50),
                DAY,
                List.of(new StandardShift(new BigDecimal("0.80"), new BigDecimal("-0.010"))),
                unit);
    }

    private static CertificateView certificate(String number) {
        return new CertificateView(
                number,
                1,
                DocumentKind.VERIFICATION_CERTIFICATE,
                CertificateStatus.ISSUED,
                Standing.IN_FORCE,
                "code",
                "W1",
                1,
                "item",
                "order",
                "C000002",
                "安源机械有限公司",
                Site.PINGXIANG,
                "MEC-021",
                "压力表",
                "Y-100",
                "1",
                "合格",
                DAY,
                DAY,
                NOW,
                DAY.plusMonths(6),
                "pizhun",
                "hash",
                null,
                null,
                null,
                null,
                null);
    }
}
