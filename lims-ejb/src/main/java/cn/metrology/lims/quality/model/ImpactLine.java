package cn.metrology.lims.quality.model;

import cn.metrology.lims.certificate.CertificateStatus;
import cn.metrology.lims.certificate.CertificateView;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.measurement.Replay;
import cn.metrology.lims.measurement.Significance;
import cn.metrology.lims.quality.ImpactDecision;
import cn.metrology.lims.quality.ImpactLineView;
import cn.metrology.lims.quality.NoticeLine;
import cn.metrology.lims.quality.QualityError;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** One document of an impact analysis, with what the recomputation said and what was decided. */
@Entity
@Table(name = "impact_line")
public class ImpactLine implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "run_id", updatable = false)
    private ImpactRun run;

    @Column(name = "certificate_no", updatable = false)
    private String certificate;

    @Column(name = "worksheet_no", updatable = false)
    private String worksheet;

    @Column(name = "client_no", updatable = false)
    private String client;

    @Column(name = "client_name", updatable = false)
    private String clientName;

    @Column(updatable = false)
    private String instrument;

    @Column(updatable = false)
    private String serial;

    @Column(name = "measured_on", updatable = false)
    private LocalDate measuredOn;

    @Column(name = "issued_on", updatable = false)
    private LocalDate issuedOn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Significance outcome;

    @Column(name = "point_text", updatable = false)
    private String point;

    @Column(name = "value_before", updatable = false)
    private String before;

    @Column(name = "value_after", updatable = false)
    private String after;

    @Column(name = "limit_text", updatable = false)
    private String limit;

    @Enumerated(EnumType.STRING)
    private ImpactDecision decision;

    @Column(name = "decided_by")
    private StaffId decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_reason")
    private String reason;

    protected ImpactLine() {} // JPA

    ImpactLine(ImpactRun run, CertificateView document, Replay replay) {
        this.id = Ids.next();
        this.run = run;
        this.certificate = document.number();
        this.worksheet = document.worksheetNumber();
        this.client = document.clientNumber();
        this.clientName = document.clientName();
        this.instrument = document.instrument();
        this.serial = document.serial();
        this.measuredOn = document.measuredOn();
        this.issuedOn = document.issuedOn();
        this.outcome = replay.outcome();
        this.point = replay.point();
        this.before = replay.before();
        this.after = replay.after();
        this.limit = replay.limit();
        this.decision = ImpactDecision.PENDING;
    }

    /** A recalled document stays recalled: the client may already have been told. */
    void decide(ImpactDecision next, String because, StaffId by, Instant at) {
        if (decision == ImpactDecision.RECALL && next != ImpactDecision.RECALL) {
            throw new BusinessException(QualityError.RECALL_IS_FINAL, certificate);
        }
        decision = next;
        reason = because;
        decidedBy = by;
        decidedAt = at;
    }

    public ImpactLineView view(CertificateStatus status) {
        return new ImpactLineView(
                certificate,
                worksheet,
                client,
                clientName,
                instrument,
                serial,
                measuredOn,
                issuedOn,
                outcome,
                point,
                before,
                after,
                limit,
                decision,
                decidedBy == null ? null : decidedBy.value(),
                reason,
                status);
    }

    public NoticeLine notice() {
        return new NoticeLine(certificate, instrument, serial, decision);
    }

    @Override
    public String auditNumber() {
        return run.auditNumber();
    }

    public String certificate() {
        return certificate;
    }

    public String client() {
        return client;
    }

    public String clientName() {
        return clientName;
    }

    public ImpactDecision decision() {
        return decision;
    }
}
