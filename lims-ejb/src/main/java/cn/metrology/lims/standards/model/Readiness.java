package cn.metrology.lims.standards.model;

import cn.metrology.lims.standards.DocumentPart;
import cn.metrology.lims.standards.ReadinessGap;
import cn.metrology.lims.standards.StandardAct;
import cn.metrology.lims.standards.TestKind;
import cn.metrology.lims.standards.TestVerdict;
import cn.metrology.lims.standards.TestView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a standard lacks, judged on what is known of it: for its examination, its yearly upkeep, or its return to use. */
public record Readiness(
        MeasurementStandard standard,
        List<TestView> tests,
        Set<DocumentPart> documents,
        List<StandardEvent> events,
        boolean stabilityExempt,
        LocalDate today) {
    /** Parts that only the system or the examination itself brings. */
    private static final Set<DocumentPart> BROUGHT_LATER =
            EnumSet.of(DocumentPart.EXAMINATION_CERTIFICATE, DocumentPart.PUBLIC_CERTIFICATE);

    /** What is missing today, whatever is to be done. */
    public List<ReadinessGap> gaps() {
        List<ReadinessGap> gaps = new ArrayList<>();
        if (standard.responsible() == null) {
            gaps.add(ReadinessGap.RESPONSIBLE);
        }
        if (standard.persons().size() < 2) {
            gaps.add(ReadinessGap.TWO_PERSONS);
        }
        LocalDate since = standard.status().isNew() ? LocalDate.MIN : today.minusYears(1);
        if (!tested(TestKind.REPEATABILITY, since)) {
            gaps.add(ReadinessGap.REPEATABILITY);
        }
        if (!stabilityExempt && !(standard.status().isNew() ? stabilityProven() : tested(TestKind.STABILITY, since))) {
            gaps.add(ReadinessGap.STABILITY);
        }
        if (tests.stream().noneMatch(one -> counts(one, TestKind.VERIFICATION))) {
            gaps.add(ReadinessGap.VERIFICATION);
        }
        if (!EnumSet.complementOf(EnumSet.copyOf(BROUGHT_LATER)).stream().allMatch(documents::contains)) {
            gaps.add(ReadinessGap.DOCUMENTS);
        }
        return gaps;
    }

    /** What forbids this act now. */
    public List<ReadinessGap> forbidding(StandardAct act) {
        return switch (act) {
            case APPLY_EXAM, APPLY_REEXAM -> gaps();
            case RESUME -> afterSuspension();
            default -> List.of();
        };
    }

    /** MS-17: within the certificate's validity, after a new repeatability and stability test. */
    private List<ReadinessGap> afterSuspension() {
        List<ReadinessGap> gaps = new ArrayList<>();
        LocalDate suspended = events.stream()
                .filter(one -> one.is(StandardAct.SUSPEND))
                .map(StandardEvent::day)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        if (standard.certificateValidUntil() == null || today.isAfter(standard.certificateValidUntil())) {
            gaps.add(ReadinessGap.CERTIFICATE_EXPIRED);
        }
        if (!tested(TestKind.REPEATABILITY, suspended)) {
            gaps.add(ReadinessGap.REPEATABILITY);
        }
        if (!stabilityExempt && !tested(TestKind.STABILITY, suspended)) {
            gaps.add(ReadinessGap.STABILITY);
        }
        return gaps;
    }

    private boolean tested(TestKind kind, LocalDate since) {
        return tests.stream()
                .anyMatch(one -> counts(one, kind) && !one.measuredOn().isBefore(since));
    }

    private boolean stabilityProven() {
        return tests.stream().anyMatch(one -> counts(one, TestKind.STABILITY) && one.verdict() == TestVerdict.PASSED);
    }

    private static boolean counts(TestView test, TestKind kind) {
        return test.kind() == kind && test.valid() && test.verdict() != TestVerdict.FAILED;
    }
}
