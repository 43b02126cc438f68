package cn.metrology.lims.standards.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.CalibrationPoint;
import cn.metrology.lims.standards.DescribeMaterial;
import cn.metrology.lims.standards.EnterCalibration;
import cn.metrology.lims.standards.RegisterInstrument;
import cn.metrology.lims.standards.StandardsError;
import cn.metrology.lims.standards.Unusable;
import cn.metrology.lims.standards.UnusableReason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EligibilityTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final StaffId CUSTODIAN = new StaffId("zhou");
    private static final StaffId MANAGER = new StaffId("zhao");

    private final MeasurementStandard standard = new MeasurementStandard(row(), Site.PINGXIANG);
    private final ReferenceInstrument gauge = new ReferenceInstrument("BZ-1", said());

    @Test
    void aConfirmedInstrumentOfAnExaminedStandardIsUsable() {
        ready(DAY, DAY);
        assertThat(reasons(DAY)).isEmpty();
    }

    @Test
    void aCertificateThatEndsTodayIsValidThroughToday() {
        ready(DAY, DAY);
        assertThat(reasons(DAY)).isEmpty();
        assertThat(reasons(DAY.plusDays(1)))
                .containsExactlyInAnyOrder(Unusable.CALIBRATION_EXPIRED, Unusable.STANDARD_EXPIRED);
    }

    @Test
    void withoutAnExaminationCertificateNothingIsUsable() {
        calibrated(DAY);
        assertThat(reasons(DAY))
                .containsExactlyInAnyOrder(Unusable.STANDARD_NOT_ACTIVE, Unusable.STANDARD_WITHOUT_CERTIFICATE);
    }

    @Test
    void enteredValuesDoNotCountBeforeASecondPersonAcceptsThem() {
        standard.examined("量标", DAY);
        gauge.enter(entered("A-1", DAY), CUSTODIAN);
        assertThat(reasons(DAY)).contains(Unusable.NO_ACCEPTED_CALIBRATION);
        assertThatThrownBy(() -> gauge.decide("A-1", true, CUSTODIAN))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.code()).isEqualTo(StandardsError.CONFIRMER_ENTERED_IT));
        gauge.decide("A-1", true, MANAGER);
        assertThat(reasons(DAY)).isEmpty();
    }

    @Test
    void aLaterCertificateDoesNotReachBackToAnEarlierDay() {
        ready(DAY, DAY.plusYears(1));
        gauge.enter(
                new EnterCalibration(
                        "BZ-1", 0, "A-2", "省院", DAY.plusDays(5), DAY.plusYears(1), null, List.of(point("1.0005"))),
                CUSTODIAN);
        gauge.decide("A-2", true, MANAGER);
        assertThat(gauge.facts(DAY).certificate()).containsExactly(point("1.0000"));
        assertThat(gauge.facts(DAY.plusDays(5)).certificate()).containsExactly(point("1.0005"));
    }

    @Test
    void aQuarantineAndAnOverdueCheckAreNamedWithTheirReasons() {
        ready(DAY, DAY);
        gauge.quarantine("跌落");
        gauge.checkDue(DAY.minusDays(1));
        assertThat(Eligibility.reasons(standard, gauge, DAY, Site.PINGXIANG))
                .containsExactly(
                        new UnusableReason(Unusable.NOT_IN_USE, List.of("BZ-1", "QUARANTINE", "跌落")),
                        new UnusableReason(Unusable.CHECK_OVERDUE, List.of("BZ-1", "2026-03-09")));
    }

    @Test
    void aStandardOfTheCityDoesNotServeTheCounty() {
        ready(DAY, DAY);
        assertThat(Eligibility.reasons(standard, gauge, DAY, Site.LIANHUA))
                .extracting(UnusableReason::code)
                .containsExactly(Unusable.OTHER_SITE);
    }

    @Test
    void figuresKeepTheirDigits() {
        assertThat(gauge.facts(DAY).mpe()).isEqualTo(new BigDecimal("0.00640"));
    }

    private List<Unusable> reasons(LocalDate day) {
        return Eligibility.reasons(standard, gauge, day, Site.PINGXIANG).stream()
                .map(UnusableReason::code)
                .toList();
    }

    /** TR-11: usable through its last day. */
    @Test
    void aReferenceMaterialEndsWithItsShelfLife() {
        ready(DAY.plusYears(1), DAY.plusYears(1));
        gauge.describe(new DescribeMaterial("BZ-1", 0, "L-7", DAY.minusDays(3), DAY, "200 mL"));
        assertThat(reasons(DAY)).isEmpty();
        assertThat(reasons(DAY.plusDays(1))).containsExactly(Unusable.MATERIAL_EXPIRED);
    }

    private void ready(LocalDate standardUntil, LocalDate calibrationUntil) {
        standard.examined("量标", standardUntil);
        calibrated(calibrationUntil);
    }

    private void calibrated(LocalDate until) {
        gauge.enter(entered("A-1", until), CUSTODIAN);
        gauge.decide("A-1", true, MANAGER);
    }

    private static EnterCalibration entered(String certificate, LocalDate until) {
        return new EnterCalibration(
                "BZ-1", 0, certificate, "省院", DAY.minusDays(30), until, null, List.of(point("1.0000")));
    }

    private static CalibrationPoint point(String value) {
        return new CalibrationPoint(
                BigDecimal.ONE, new BigDecimal(value), new BigDecimal("0.0004"), new BigDecimal("2"));
    }

    private static RegisterInstrument said() {
        return new RegisterInstrument(
                "PX-S-019",
                "精密压力表",
                "YB-150",
                "77",
                null,
                Site.PINGXIANG,
                null,
                new BigDecimal("0"),
                new BigDecimal("1.6"),
                "MPa",
                "0.4级",
                new BigDecimal("0.00640"),
                null);
    }

    private static StandardRow row() {
        return new StandardRow("PX-S-019", "精密压力表标准装置", "", "MECHANICAL", "", "", "", "", "", "", "", "", "");
    }
}
