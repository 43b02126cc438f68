package cn.metrology.lims.standards.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.MetrologyField;
import cn.metrology.lims.standards.ChangeConsequence;
import cn.metrology.lims.standards.ChangeKind;
import cn.metrology.lims.standards.DocumentPart;
import cn.metrology.lims.standards.PassExamination;
import cn.metrology.lims.standards.ReadinessGap;
import cn.metrology.lims.standards.RegisterStandard;
import cn.metrology.lims.standards.SetUpStandard;
import cn.metrology.lims.standards.StandardAct;
import cn.metrology.lims.standards.StandardKind;
import cn.metrology.lims.standards.StandardStatus;
import cn.metrology.lims.standards.StandardsError;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementStandardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final MeasurementStandard standard = new MeasurementStandard(
            "LH-SB2026-0001",
            new RegisterStandard(
                    StandardKind.PUBLIC,
                    Site.LIANHUA,
                    null,
                    "名",
                    "name",
                    MetrologyField.MECHANICAL,
                    "r",
                    "a",
                    null,
                    null));

    @Test
    void fromPlanToUseAndBack() {
        standard.act(StandardAct.START_TRIAL);
        standard.act(StandardAct.APPLY_EXAM);
        passed(TODAY.plusYears(5));
        assertThat(standard.status()).isEqualTo(StandardStatus.ACTIVE);
        standard.act(StandardAct.SUSPEND);
        refuses(() -> standard.act(StandardAct.RESTRICT));
        standard.act(StandardAct.RESUME);
        standard.act(StandardAct.WITHDRAW);
        for (StandardAct act : StandardAct.values()) {
            refuses(() -> standard.act(act));
        }
    }

    @Test
    void aCertificateNeedsAnExamination() {
        refuses(() -> passed(TODAY.plusYears(5)));
    }

    /** MS-16. */
    @Test
    void whatAChangeAsksFor() {
        assertThat(ChangeKind.EQUIPMENT.consequence(false)).isEqualTo(ChangeConsequence.REPLACEMENT_FORM);
        assertThat(ChangeKind.EQUIPMENT.consequence(true)).isEqualTo(ChangeConsequence.RE_EXAMINATION);
        assertThat(ChangeKind.PERSONS.consequence(true)).isEqualTo(ChangeConsequence.HISTORY_BOOK);
        assertThat(ChangeKind.ENVIRONMENT.consequence(false)).isEqualTo(ChangeConsequence.REPORT_TO_AUTHORITY);
    }

    @Test
    void anEmptyStandardLacksEverything() {
        assertThat(readiness(EnumSet.noneOf(DocumentPart.class)).forbidding(StandardAct.APPLY_EXAM))
                .containsExactly(
                        ReadinessGap.RESPONSIBLE,
                        ReadinessGap.TWO_PERSONS,
                        ReadinessGap.REPEATABILITY,
                        ReadinessGap.STABILITY,
                        ReadinessGap.VERIFICATION,
                        ReadinessGap.DOCUMENTS);
        assertThat(readiness(EnumSet.noneOf(DocumentPart.class)).forbidding(StandardAct.START_TRIAL))
                .isEmpty();
    }

    @Test
    void oneOfTheTwoPersonsMayBeTheResponsibleOne() {
        standard.setUp(new SetUpStandard("x", 0, "wu", List.of("wu", "zheng", "wu"), null, null, null));
        assertThat(readiness(EnumSet.allOf(DocumentPart.class)).gaps())
                .containsExactly(ReadinessGap.REPEATABILITY, ReadinessGap.STABILITY, ReadinessGap.VERIFICATION);
        assertThat(standard.persons()).containsExactly(new StaffId("wu"), new StaffId("zheng"));
    }

    /** MS-17. */
    @Test
    void resumingNeedsAValidCertificateAndNewTests() {
        standard.act(StandardAct.START_TRIAL);
        standard.act(StandardAct.APPLY_EXAM);
        passed(TODAY.minusDays(1));
        standard.act(StandardAct.SUSPEND);
        assertThat(readiness(EnumSet.allOf(DocumentPart.class)).forbidding(StandardAct.RESUME))
                .containsExactly(ReadinessGap.CERTIFICATE_EXPIRED, ReadinessGap.REPEATABILITY, ReadinessGap.STABILITY);
    }

    private Readiness readiness(EnumSet<DocumentPart> documents) {
        return new Readiness(standard, List.of(), documents, List.of(), false, TODAY);
    }

    private void passed(LocalDate until) {
        standard.pass(new PassExamination("x", 0, "量标 1", "市局", TODAY.minusYears(1), until, null, null));
    }

    private static void refuses(Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.code()).isEqualTo(StandardsError.STANDARD_NOT_IN_STATE));
    }
}
