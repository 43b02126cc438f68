package cn.metrology.lims.standards.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.standards.ChartRule;
import cn.metrology.lims.standards.CheckMethod;
import cn.metrology.lims.standards.CheckPlanStatus;
import cn.metrology.lims.standards.CheckPlanView;
import cn.metrology.lims.standards.CheckVerdict;
import cn.metrology.lims.standards.CheckView;
import cn.metrology.lims.standards.PlanCheck;
import cn.metrology.lims.standards.RecordCheck;
import cn.metrology.lims.standards.StandardsError;
import cn.metrology.lims.uncertainty.typea.Observations;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How one quantity of a reference instrument is kept in sight between calibrations (TR-06). Aggregate root. */
@Entity
@Table(name = "check_plan")
public class CheckPlan implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "plan_no", updatable = false)
    private String number;

    @Column(name = "instrument_no", updatable = false)
    private String instrumentNumber;

    @Column(name = "standard_code", updatable = false)
    private String standardCode;

    @Enumerated(EnumType.STRING)
    private Site site;

    private String quantity;

    private String unit;

    @Enumerated(EnumType.STRING)
    private CheckMethod method;

    @Column(name = "check_standard")
    private String checkStandard;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "reference_value", precision = 38, scale = 18))
    @AttributeOverride(name = "decimals", column = @Column(name = "reference_decimals"))
    private Figure reference;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "limit_value", precision = 38, scale = 18))
    @AttributeOverride(name = "decimals", column = @Column(name = "limit_decimals"))
    private Figure limit;

    @Column(name = "limit_basis")
    private String basis;

    @Column(name = "readings_per_check")
    private int readings;

    @Column(name = "interval_months")
    private int intervalMonths;

    @Column(name = "next_due_on")
    private LocalDate nextDue;

    @Enumerated(EnumType.STRING)
    private CheckPlanStatus status;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<IntermediateCheck> checks = new ArrayList<>();

    protected CheckPlan() {} // JPA

    public CheckPlan(String number, ReferenceInstrument instrument, PlanCheck said) {
        this.id = Ids.next();
        this.number = number;
        this.instrumentNumber = instrument.number();
        this.standardCode = instrument.standardCode();
        this.site = instrument.site();
        this.quantity = said.quantity().strip();
        this.unit = said.unit();
        this.method = said.method();
        this.checkStandard = said.checkStandard().strip();
        this.reference = Figure.of(said.reference());
        this.limit = Figure.of(said.limit());
        this.basis = said.basis().strip();
        this.readings = said.readings();
        this.intervalMonths = said.intervalMonths();
        this.nextDue = said.firstDue();
        this.status = CheckPlanStatus.ACTIVE;
    }

    /** Adds the check, judges it against the limit and the chart, and sets the next one due. */
    public CheckVerdict record(RecordCheck said, StaffId by, Instant at, LocalDate today) {
        requireActive();
        if (said.readings().size() != readings) {
            throw new BusinessException(
                    StandardsError.CHECK_READINGS,
                    number,
                    readings,
                    said.readings().size());
        }
        LocalDate last = checks.isEmpty() ? null : checks.get(checks.size() - 1).checkedOn();
        if (said.checkedOn().isAfter(today) || (last != null && said.checkedOn().isBefore(last))) {
            throw new BusinessException(StandardsError.CHECK_DAY, said.checkedOn(), last == null ? today : last);
        }
        IntermediateCheck check = new IntermediateCheck(this, checks.size() + 1, said, by, at);
        checks.add(check);
        Set<ChartRule> broken = EnumSet.noneOf(ChartRule.class);
        if (beyondLimit(check.observations())) {
            broken.add(ChartRule.PLAN_LIMIT);
        }
        broken.addAll(chart().brokenByTheLast(check.observations().range()));
        check.judge(broken);
        nextDue = said.checkedOn().plusMonths(intervalMonths);
        return check.verdict();
    }

    /** |Σx − n·reference| > n·limit, which needs no division; the limit itself is permitted (DR-06). */
    private boolean beyondLimit(Observations observations) {
        BigDecimal n = BigDecimal.valueOf(observations.count());
        BigDecimal sum = observations.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal away = sum.subtract(n.multiply(Figure.value(reference))).abs();
        return away.compareTo(n.multiply(Figure.value(limit))) > 0;
    }

    private ControlChart chart() {
        return new ControlChart(checks.stream()
                .filter(IntermediateCheck::counts)
                .map(IntermediateCheck::observations)
                .toList());
    }

    public void answer(int sequence, String action, StaffId by) {
        check(sequence).answer(action, by);
    }

    /** A wrong entry: it stays, with the reason, and no longer counts. */
    public void discard(int sequence, String because) {
        check(sequence).discard(because);
    }

    public void close() {
        requireActive();
        status = CheckPlanStatus.CLOSED;
    }

    private IntermediateCheck check(int sequence) {
        return checks.stream()
                .filter(one -> one.sequence() == sequence)
                .findFirst()
                .orElseThrow(() -> new BusinessException(StandardsError.CHECK_NOT_FOUND, number, sequence));
    }

    private void requireActive() {
        if (status != CheckPlanStatus.ACTIVE) {
            throw new BusinessException(StandardsError.CHECK_PLAN_CLOSED, number);
        }
    }

    /** TR-09: until when the instrument was shown to be good, before the check of that number. */
    public Optional<LocalDate> lastPassedBefore(int sequence) {
        return checks.stream()
                .filter(one -> one.counts() && one.sequence() < sequence && one.verdict() == CheckVerdict.PASSED)
                .map(IntermediateCheck::checkedOn)
                .reduce((earlier, later) -> later);
    }

    public int lastSequence() {
        return checks.size();
    }

    public CheckPlanView view(String instrumentName, Function<StaffId, String> names) {
        List<CheckView> all = checks.stream().map(one -> one.view(names)).toList();
        return new CheckPlanView(
                number,
                version,
                instrumentNumber,
                instrumentName,
                standardCode,
                quantity,
                unit,
                method,
                checkStandard,
                Figure.value(reference),
                Figure.value(limit),
                basis,
                readings,
                intervalMonths,
                nextDue,
                status,
                chart().view(),
                all);
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

    public String instrumentNumber() {
        return instrumentNumber;
    }

    public String standardCode() {
        return standardCode;
    }

    public Site site() {
        return site;
    }

    public LocalDate nextDue() {
        return nextDue;
    }

    public boolean active() {
        return status == CheckPlanStatus.ACTIVE;
    }
}
