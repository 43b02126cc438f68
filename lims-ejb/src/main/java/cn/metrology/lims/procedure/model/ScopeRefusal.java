package cn.metrology.lims.procedure.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.ScopeAnswer;
import cn.metrology.lims.procedure.ScopeFailure;
import cn.metrology.lims.procedure.ScopeQuestion;
import cn.metrology.lims.procedure.ScopeStage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** AC-04: the evidence that out-of-scope work was asked for and refused. Written once, never changed. */
@Entity
@Table(name = "scope_refusal")
public class ScopeRefusal {
    private static final int LONGEST = 1000;

    @Id
    private long id;

    @Column(name = "refused_at")
    private Instant at;

    @Column(name = "asked_by")
    private StaffId askedBy;

    @Enumerated(EnumType.STRING)
    private ScopeStage stage;

    @Column(name = "object_no")
    private String objectNumber;

    @Column(name = "item_code")
    private String itemCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "service_kind")
    private ServiceKind serviceKind;

    @Enumerated(EnumType.STRING)
    private Site site;

    @Column(name = "work_day")
    private LocalDate day;

    @Column(name = "dimensions")
    private String dimensions;

    private String detail;

    /** For JPA. */
    protected ScopeRefusal() {}

    public ScopeRefusal(
            ScopeQuestion question, ScopeAnswer answer, ScopeStage stage, String object, StaffId by, Instant at) {
        this.id = Ids.next();
        this.askedBy = by;
        this.at = at;
        this.stage = stage;
        this.objectNumber = object;
        this.itemCode = question.itemCode();
        this.serviceKind = question.serviceKind();
        this.site = question.site();
        this.day = question.day();
        this.dimensions = answer.failures().stream()
                .map(failure -> failure.dimension().name())
                .collect(Collectors.joining(","));
        String all = answer.failures().stream().map(ScopeRefusal::sentence).collect(Collectors.joining("; "));
        this.detail = all.length() > LONGEST ? all.substring(0, LONGEST) : all;
    }

    private static String sentence(ScopeFailure failure) {
        return failure.dimension() + ": " + failure.asked() + " / " + failure.allowed();
    }

    public Instant at() {
        return at;
    }

    public StaffId askedBy() {
        return askedBy;
    }

    public ScopeStage stage() {
        return stage;
    }

    public String objectNumber() {
        return objectNumber;
    }

    public String itemCode() {
        return itemCode;
    }

    public ServiceKind serviceKind() {
        return serviceKind;
    }

    public Site site() {
        return site;
    }

    public LocalDate day() {
        return day;
    }

    public String dimensions() {
        return dimensions;
    }

    public String detail() {
        return detail;
    }
}
