package cn.metrology.lims.standards.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.standards.ChangeConsequence;
import cn.metrology.lims.standards.ChangeKind;
import cn.metrology.lims.standards.ChangeStandard;
import cn.metrology.lims.standards.PassExamination;
import cn.metrology.lims.standards.StandardAct;
import cn.metrology.lims.standards.StandardEventView;
import cn.metrology.lims.standards.StandardStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.function.Function;

/** A line of a standard's life, as the history book (履历书) tells it. Written once. */
@Entity
@Table(name = "standard_event")
public class StandardEvent implements Audited {
    @Id
    private long id;

    @Column(name = "standard_code", updatable = false)
    private String standardCode;

    @Column(name = "occurred_on", updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private StandardAct act;

    @Column(name = "certificate_no", updatable = false)
    private String certificateNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind", updatable = false)
    private ChangeKind change;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ChangeConsequence consequence;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_after", updatable = false)
    private StandardStatus status;

    @Column(updatable = false)
    private String what;

    @Column(name = "made_by", updatable = false)
    private StaffId by;

    @Column(updatable = false)
    private boolean signed;

    protected StandardEvent() {} // JPA

    private StandardEvent(MeasurementStandard standard, LocalDate day, String what, StaffId by) {
        this.id = Ids.next();
        this.standardCode = standard.code();
        this.status = standard.status();
        this.day = day;
        this.what = what;
        this.by = by;
    }

    public static StandardEvent of(
            MeasurementStandard standard, StandardAct act, LocalDate day, String because, StaffId by) {
        StandardEvent event = new StandardEvent(standard, day, because, by);
        event.act = act;
        event.signed = act.signed();
        return event;
    }

    public static StandardEvent of(MeasurementStandard standard, PassExamination passed, StaffId by) {
        StandardEvent event = new StandardEvent(standard, passed.issuedOn(), passed.issuer(), by);
        event.certificateNo = passed.certificateNo();
        event.signed = true;
        return event;
    }

    public static StandardEvent of(MeasurementStandard standard, ChangeStandard said, StaffId by) {
        StandardEvent event =
                new StandardEvent(standard, said.changedOn(), said.what().strip(), by);
        event.change = said.kind();
        event.consequence = said.kind().consequence(said.essential());
        return event;
    }

    public StandardEventView view(Function<StaffId, String> names) {
        return new StandardEventView(
                day, act, certificateNo, change, consequence, status, what, names.apply(by), signed);
    }

    @Override
    public String auditNumber() {
        return standardCode;
    }

    public LocalDate day() {
        return day;
    }

    public boolean is(StandardAct other) {
        return act == other;
    }
}
