package cn.metrology.lims.traceability.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.traceability.LinkKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A kept step of the chain. It is added and, when it proves wrong, ended; nothing else ever happens to it. */
@Entity
@Table(name = "trace_link")
public class TraceLink implements Audited {
    /** Since before anything was measured here: for steps that no certificate dates. */
    public static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    @Id
    private long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LinkKind kind;

    @Column(updatable = false)
    private String child;

    @Column(updatable = false)
    private String parent;

    @Column(name = "certificate_no", updatable = false)
    private String certificateNo;

    @Column(updatable = false)
    private String laboratory;

    @Column(name = "made_on", updatable = false)
    private LocalDate madeOn;

    @Column(name = "valid_to", updatable = false)
    private LocalDate validTo;

    @Column(name = "u_stated", updatable = false)
    private boolean uncertaintyStated;

    @Column(name = "recorded_by", updatable = false)
    private StaffId recordedBy;

    @Column(name = "known_from", updatable = false)
    private Instant knownFrom;

    @Column(name = "known_until")
    private Instant knownUntil;

    protected TraceLink() {} // JPA

    private TraceLink(LinkKind kind, String child, String parent, StaffId by, Instant at) {
        this.id = Ids.next();
        this.kind = kind;
        this.child = child;
        this.parent = parent;
        this.certificateNo = "";
        this.laboratory = "";
        this.madeOn = ALWAYS;
        this.uncertaintyStated = true;
        this.recordedBy = by;
        this.knownFrom = at;
    }

    /** What a certificate of an upper laboratory says, besides its values. */
    public record Paper(
            String certificateNo, String laboratory, LocalDate madeOn, LocalDate validTo, boolean uncertaintyStated) {}

    public static TraceLink calibration(String instrument, String upper, Paper paper, StaffId by, Instant at) {
        TraceLink link = new TraceLink(LinkKind.CALIBRATION, instrument, upper, by, at);
        link.certificateNo = paper.certificateNo();
        link.laboratory = paper.laboratory();
        link.madeOn = paper.madeOn();
        link.validTo = paper.validTo();
        link.uncertaintyStated = paper.uncertaintyStated();
        return link;
    }

    public static TraceLink undated(LinkKind kind, String child, String parent, StaffId by, Instant at) {
        return new TraceLink(kind, child, parent, by, at);
    }

    /** Somebody says what the certificate was made against; what was known before stays known of the time before. */
    public TraceLink against(String upper, StaffId by, Instant at) {
        knownUntil = at;
        return calibration(
                child, upper, new Paper(certificateNo, laboratory, madeOn, validTo, uncertaintyStated), by, at);
    }

    @Override
    public String auditNumber() {
        return child;
    }

    public String child() {
        return child;
    }

    public String certificateNo() {
        return certificateNo;
    }

    public String laboratory() {
        return laboratory;
    }
}
