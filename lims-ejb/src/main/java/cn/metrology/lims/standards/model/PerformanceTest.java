package cn.metrology.lims.standards.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.standards.LimitBasis;
import cn.metrology.lims.standards.RecordRepeatability;
import cn.metrology.lims.standards.RecordStability;
import cn.metrology.lims.standards.RecordVerification;
import cn.metrology.lims.standards.StandardsError;
import cn.metrology.lims.standards.TestKind;
import cn.metrology.lims.standards.TestVerdict;
import cn.metrology.lims.standards.TestView;
import cn.metrology.lims.uncertainty.jjf1033.Repeatability;
import cn.metrology.lims.uncertainty.jjf1033.ResultVerification;
import cn.metrology.lims.uncertainty.jjf1033.Stability;
import cn.metrology.lims.uncertainty.typea.Observations;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A repeatability, stability or verification record of a measurement standard (MS-08 to MS-13). It stays as it was entered. */
@Entity
@Table(name = "performance_test")
public class PerformanceTest implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "test_no", updatable = false)
    private String number;

    @Column(name = "standard_code", updatable = false)
    private String standardCode;

    @Enumerated(EnumType.STRING)
    private TestKind kind;

    @Column(updatable = false)
    private String quantity;

    @Column(updatable = false)
    private String unit;

    @Column(name = "measured_on", updatable = false)
    private LocalDate measuredOn;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private StaffId performer;

    /** Readings; of a verification ours and theirs, each value with its U at k = 2. */
    @ElementCollection
    @CollectionTable(name = "performance_reading", joinColumns = @JoinColumn(name = "test_id"))
    @OrderColumn(name = "position")
    private List<Figure> readings = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "limit_value", precision = 38, scale = 18))
    @AttributeOverride(name = "decimals", column = @Column(name = "limit_decimals"))
    private Figure limit;

    @Enumerated(EnumType.STRING)
    @Column(name = "limit_basis")
    private LimitBasis basis;

    @Enumerated(EnumType.STRING)
    private TestVerdict verdict;

    /** Number of the group that a stability was compared with. */
    @Column(name = "compared_with")
    private String comparedWith;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "result_value", precision = 38, scale = 18))
    @AttributeOverride(name = "decimals", column = @Column(name = "result_decimals"))
    private Figure result;

    @Column(name = "void_reason")
    private String voided;

    protected PerformanceTest() {} // JPA

    private PerformanceTest(String number, String standardCode, TestKind kind, StaffId by) {
        this.id = Ids.next();
        this.number = number;
        this.standardCode = standardCode;
        this.kind = kind;
        this.performer = by;
    }

    /** MS-08, MS-09. */
    public static PerformanceTest of(String number, RecordRepeatability said, StaffId by) {
        requireEnough(said.readings(), said.mainComponent() ? Repeatability.USUAL_COUNT : Repeatability.LEAST_COUNT);
        PerformanceTest test = new PerformanceTest(number, said.standardCode(), TestKind.REPEATABILITY, by);
        test.about(said.quantity(), said.unit(), said.measuredOn(), said.subject());
        said.readings().forEach(reading -> test.readings.add(Figure.of(reading)));
        Observations observations = Observations.of(said.readings());
        test.limit = Figure.of(said.evaluated());
        test.result = Figure.raw(observations.standardDeviation());
        if (said.evaluated() == null) {
            test.verdict = TestVerdict.DATA_ONLY;
        } else {
            test.verdict = new Repeatability(observations).withinEvaluated(said.evaluated())
                    ? TestVerdict.PASSED
                    : TestVerdict.RE_EVALUATE;
        }
        return test;
    }

    /**
     * MS-10, MS-11: of a new standard the spread of all groups, judged from the fourth on; of one in use the change
     * since the last group.
     *
     * @param earlier valid groups of the same quantity, the oldest first
     */
    public static PerformanceTest of(
            String number, RecordStability said, List<PerformanceTest> earlier, boolean newStandard, StaffId by) {
        requireEnough(said.readings(), 2);
        PerformanceTest test = new PerformanceTest(number, said.standardCode(), TestKind.STABILITY, by);
        test.about(said.quantity(), said.unit(), said.measuredOn(), said.subject());
        said.readings().forEach(reading -> test.readings.add(Figure.of(reading)));
        test.limit = Figure.of(said.limit());
        test.basis = said.basis();
        test.verdict = TestVerdict.DATA_ONLY;
        if (earlier.isEmpty()) {
            return test;
        }
        PerformanceTest last = earlier.get(earlier.size() - 1);
        if (said.measuredOn().isBefore(last.measuredOn.plusMonths(1))) {
            throw new BusinessException(StandardsError.STABILITY_TOO_SOON, last.measuredOn, said.measuredOn());
        }
        test.compare(earlier, newStandard);
        return test;
    }

    private void compare(List<PerformanceTest> earlier, boolean newStandard) {
        PerformanceTest last = earlier.get(earlier.size() - 1);
        comparedWith = last.number;
        List<Observations> groups = new ArrayList<>();
        earlier.forEach(one -> groups.add(one.observations()));
        groups.add(observations());
        Stability stability = newStandard
                ? Stability.ofNew(groups)
                : Stability.ofNeighbouringYears(last.observations(), observations());
        result = Figure.raw(BigDecimal.valueOf(stability.value()));
        if (!newStandard || groups.size() >= Stability.LEAST_GROUPS) {
            verdict = stability.below(Figure.value(limit)) ? TestVerdict.PASSED : TestVerdict.FAILED;
        }
    }

    /** MS-13, with both uncertainties brought to k = 2 first. */
    public static PerformanceTest of(String number, RecordVerification said, StaffId by) {
        PerformanceTest test = new PerformanceTest(number, said.standardCode(), TestKind.VERIFICATION, by);
        test.about(said.quantity(), said.unit(), said.measuredOn(), said.reference());
        ResultVerification.Stated ours = normalised(said.ours());
        ResultVerification.Stated theirs = normalised(said.theirs());
        List.of(ours.value(), ours.expanded(), theirs.value(), theirs.expanded())
                .forEach(figure -> test.readings.add(Figure.raw(figure)));
        ResultVerification outcome = ResultVerification.transfer(ours, theirs);
        test.result = Figure.of(ours.value().subtract(theirs.value()).abs());
        test.limit = Figure.raw(BigDecimal.valueOf(outcome.limit()));
        test.verdict = outcome.passed() ? TestVerdict.PASSED : TestVerdict.FAILED;
        return test;
    }

    private static ResultVerification.Stated normalised(RecordVerification.Stated said) {
        return new ResultVerification.Stated(said.value(), ResultVerification.normalised(said.expanded(), said.k()));
    }

    private static void requireEnough(List<BigDecimal> readings, int least) {
        if (readings.size() < least) {
            throw new BusinessException(StandardsError.TOO_FEW_READINGS, readings.size(), least);
        }
    }

    private void about(String what, String in, LocalDate on, String of) {
        quantity = what.strip();
        unit = in;
        measuredOn = on;
        subject = of.strip();
    }

    /** A wrong entry: it stays, with the reason, and no longer counts. */
    public void discard(String because) {
        if (voided != null) {
            throw new BusinessException(StandardsError.TEST_VOIDED, number);
        }
        voided = because;
    }

    Observations observations() {
        return Observations.of(values());
    }

    private List<BigDecimal> values() {
        return readings.stream().map(Figure::value).toList();
    }

    public TestView view(Function<StaffId, String> names) {
        return new TestView(
                number,
                version,
                kind,
                quantity,
                unit,
                measuredOn,
                subject,
                values(),
                kind == TestKind.VERIFICATION ? null : observations().mean(),
                Figure.value(result),
                Figure.value(limit),
                basis,
                verdict,
                names.apply(performer),
                voided);
    }

    @Override
    public String auditNumber() {
        return number;
    }

    public int version() {
        return version;
    }

    public String number() {
        return number;
    }

    public String standardCode() {
        return standardCode;
    }

    public TestKind kind() {
        return kind;
    }

    public LocalDate measuredOn() {
        return measuredOn;
    }

    public TestVerdict verdict() {
        return verdict;
    }
}
