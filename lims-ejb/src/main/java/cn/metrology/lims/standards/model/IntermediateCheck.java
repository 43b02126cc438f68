package cn.metrology.lims.standards.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.standards.ChartRule;
import cn.metrology.lims.standards.CheckVerdict;
import cn.metrology.lims.standards.CheckView;
import cn.metrology.lims.standards.RecordCheck;
import cn.metrology.lims.standards.StandardsError;
import cn.metrology.lims.uncertainty.typea.Observations;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One intermediate check (期间核查). Its readings and its verdict stay; a wrong entry is voided, not removed. */
@Entity
@Table(name = "intermediate_check")
public class IntermediateCheck implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id", updatable = false)
    private CheckPlan plan;

    @Column(updatable = false)
    private int sequence;

    @Column(name = "checked_on", updatable = false)
    private LocalDate checkedOn;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private StaffId performer;

    @Column(updatable = false)
    private String conditions;

    @ElementCollection
    @CollectionTable(name = "intermediate_reading", joinColumns = @JoinColumn(name = "check_id"))
    @OrderColumn(name = "position")
    private List<Figure> readings = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private CheckVerdict verdict;

    private String broken;

    private String action;

    @Column(name = "action_by")
    private StaffId actionBy;

    @Column(name = "void_reason")
    private String voided;

    protected IntermediateCheck() {} // JPA

    IntermediateCheck(CheckPlan plan, int sequence, RecordCheck said, StaffId by, Instant at) {
        this.id = Ids.next();
        this.plan = plan;
        this.sequence = sequence;
        this.checkedOn = said.checkedOn();
        this.conditions = said.conditions();
        this.performer = by;
        this.recordedAt = at;
        said.readings().forEach(reading -> readings.add(Figure.of(reading)));
        this.verdict = CheckVerdict.PASSED;
        this.broken = "";
    }

    void judge(Collection<ChartRule> rules) {
        broken = rules.stream().map(ChartRule::name).collect(Collectors.joining(","));
        verdict = rules.isEmpty()
                ? CheckVerdict.PASSED
                : rules.stream().anyMatch(ChartRule::failing) ? CheckVerdict.FAILED : CheckVerdict.ALARM;
    }

    void answer(String said, StaffId by) {
        if (verdict == CheckVerdict.PASSED || action != null || voided != null) {
            throw new BusinessException(StandardsError.CHECK_NOT_OPEN, plan.number(), sequence);
        }
        action = said;
        actionBy = by;
    }

    void discard(String because) {
        if (voided != null) {
            throw new BusinessException(StandardsError.CHECK_NOT_OPEN, plan.number(), sequence);
        }
        voided = because;
    }

    boolean counts() {
        return voided == null;
    }

    Observations observations() {
        return Observations.of(readings.stream().map(Figure::value).toList());
    }

    CheckVerdict verdict() {
        return verdict;
    }

    int sequence() {
        return sequence;
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    CheckView view(Function<StaffId, String> names) {
        Observations all = observations();
        return new CheckView(
                sequence,
                checkedOn,
                conditions,
                all.values(),
                all.mean(),
                all.range(),
                verdict,
                broken.isEmpty()
                        ? List.of()
                        : Arrays.stream(broken.split(","))
                                .map(ChartRule::valueOf)
                                .toList(),
                names.apply(performer),
                recordedAt,
                action,
                actionBy == null ? null : names.apply(actionBy),
                voided);
    }

    @Override
    public String auditNumber() {
        return plan.auditNumber();
    }
}
