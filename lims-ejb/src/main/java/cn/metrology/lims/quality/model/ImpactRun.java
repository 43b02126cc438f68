package cn.metrology.lims.quality.model;

import cn.metrology.lims.certificate.CertificateView;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.measurement.Replay;
import cn.metrology.lims.measurement.StandardShift;
import cn.metrology.lims.quality.ImpactDecision;
import cn.metrology.lims.quality.ImpactReason;
import cn.metrology.lims.quality.ImpactRow;
import cn.metrology.lims.quality.ImpactStatus;
import cn.metrology.lims.quality.OpenImpact;
import cn.metrology.lims.quality.QualityError;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** An impact analysis (TR-09): a standard that proved wrong, and every document it touched. Aggregate root. */
@Entity
@Table(name = "impact_run")
public class ImpactRun implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "run_no", updatable = false)
    private String number;

    @Column(updatable = false)
    private String node;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ImpactReason reason;

    @Column(updatable = false)
    private String facts;

    @Column(name = "good_until", updatable = false)
    private LocalDate from;

    @Column(name = "used_until", updatable = false)
    private LocalDate to;

    @Column(updatable = false)
    private String shifts;

    @Column(updatable = false)
    private String unit;

    @Enumerated(EnumType.STRING)
    private ImpactStatus status;

    @Column(name = "opened_by", updatable = false)
    private StaffId openedBy;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "closed_by")
    private StaffId closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    private String closing;

    @OneToMany(mappedBy = "run", cascade = CascadeType.PERSIST)
    @OrderBy("certificate")
    private List<ImpactLine> lines = new ArrayList<>();

    protected ImpactRun() {} // JPA

    public ImpactRun(String number, OpenImpact said, StaffId by, Instant at) {
        if (!said.shifts().isEmpty() && (said.unit() == null || said.unit().isBlank())) {
            throw new BusinessException(QualityError.UNIT_MISSING);
        }
        this.id = Ids.next();
        this.number = number;
        this.node = said.node();
        this.reason = said.reason();
        this.facts = said.facts().strip();
        this.from = said.from();
        this.to = said.to();
        this.shifts = said.shifts().stream()
                .map(one -> one.nominal().toPlainString() + " " + one.shift().toPlainString())
                .collect(Collectors.joining(";"));
        this.unit = said.unit();
        this.status = ImpactStatus.OPEN;
        this.openedBy = by;
        this.openedAt = at;
    }

    public void touch(CertificateView document, Replay replay) {
        lines.add(new ImpactLine(this, document, replay));
    }

    public ImpactLine decide(String certificate, ImpactDecision decision, String because, StaffId by, Instant at) {
        requireOpen();
        ImpactLine line = lines.stream()
                .filter(one -> one.certificate().equals(certificate))
                .findFirst()
                .orElseThrow(() -> new BusinessException(QualityError.LINE_NOT_FOUND, certificate, number));
        line.decide(decision, because, by, at);
        return line;
    }

    public void requireOpen() {
        if (status != ImpactStatus.OPEN) {
            throw new BusinessException(QualityError.IMPACT_CLOSED, number);
        }
    }

    /** Nothing may be left open: each document decided. */
    public void close(String evidence, StaffId by, Instant at) {
        requireOpen();
        if (pending() > 0) {
            throw new BusinessException(QualityError.STILL_PENDING, number, pending());
        }
        status = ImpactStatus.CLOSED;
        closing = evidence;
        closedBy = by;
        closedAt = at;
    }

    public int pending() {
        return (int) lines.stream()
                .filter(line -> line.decision() == ImpactDecision.PENDING)
                .count();
    }

    public ImpactRow row() {
        return new ImpactRow(number, node, reason, from, to, status, openedAt, lines.size(), pending());
    }

    public List<StandardShift> shifts() {
        return Arrays.stream(shifts.split(";"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split(" "))
                .map(pair -> new StandardShift(new BigDecimal(pair[0]), new BigDecimal(pair[1])))
                .toList();
    }

    public List<ImpactLine> lines() {
        return List.copyOf(lines);
    }

    @Override
    public String auditNumber() {
        return number;
    }

    public String number() {
        return number;
    }

    public int version() {
        return version;
    }

    public String facts() {
        return facts;
    }

    public String unit() {
        return unit;
    }

    public StaffId openedBy() {
        return openedBy;
    }

    public StaffId closedBy() {
        return closedBy;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public String closing() {
        return closing;
    }
}
