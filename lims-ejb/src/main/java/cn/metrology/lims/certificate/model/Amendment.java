package cn.metrology.lims.certificate.model;

import cn.metrology.lims.certificate.AmendmentKind;
import cn.metrology.lims.certificate.AmendmentNumber;
import cn.metrology.lims.certificate.AmendmentStatus;
import cn.metrology.lims.certificate.CertificateNumber;
import cn.metrology.lims.certificate.Corrections;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A supplement or replacement of an issued document, from the proposal to the signature of a second person (CT-12, CT-14). */
@Entity
@Table(name = "certificate_amendment")
public class Amendment implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "amendment_no", updatable = false)
    private AmendmentNumber number;

    @Column(name = "certificate_no", updatable = false)
    private CertificateNumber certificate;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private AmendmentKind kind;

    @Enumerated(EnumType.STRING)
    private AmendmentStatus status;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String content;

    @Column(name = "client_name", updatable = false)
    private String clientName;

    @Column(name = "client_address", updatable = false)
    private String clientAddress;

    @Column(updatable = false)
    private String instrument;

    @Column(updatable = false)
    private String model;

    @Column(updatable = false)
    private String serial;

    @Column(updatable = false)
    private String manufacturer;

    @Column(name = "proposed_by", updatable = false)
    private StaffId proposedBy;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Column(name = "decided_by")
    private StaffId decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decline_reason")
    private String declineReason;

    @Column(name = "result_no")
    private CertificateNumber result;

    protected Amendment() {} // JPA

    private Amendment(Proposal proposal, AmendmentKind kind) {
        this.id = Ids.next();
        this.number = proposal.number();
        this.certificate = proposal.certificate();
        this.kind = kind;
        this.status = AmendmentStatus.PROPOSED;
        this.reason = given(proposal.reason());
        this.proposedBy = proposal.by();
        this.proposedAt = proposal.at();
    }

    /** Who proposes what for which document, and why. */
    public record Proposal(
            AmendmentNumber number, CertificateNumber certificate, String reason, StaffId by, Instant at) {}

    /** A text that is added to the document, which stays in force. */
    public static Amendment supplement(Proposal proposal, String content) {
        if (content == null || content.isBlank()) {
            throw new BusinessException(CertificateError.SUPPLEMENT_EMPTY, proposal.certificate());
        }
        Amendment amendment = new Amendment(proposal, AmendmentKind.SUPPLEMENT);
        amendment.content = content.strip();
        return amendment;
    }

    /** The document once more under another number; only what really differs counts as a correction. */
    public static Amendment replacement(Proposal proposal, Corrections wanted, Corrections asIssued) {
        Amendment amendment = new Amendment(proposal, AmendmentKind.REPLACEMENT);
        amendment.clientName = other(wanted.clientName(), asIssued.clientName());
        amendment.clientAddress = other(wanted.clientAddress(), asIssued.clientAddress());
        amendment.instrument = other(wanted.instrumentName(), asIssued.instrumentName());
        amendment.model = other(wanted.model(), asIssued.model());
        amendment.serial = other(wanted.serial(), asIssued.serial());
        amendment.manufacturer = other(wanted.manufacturer(), asIssued.manufacturer());
        if (amendment.corrections().equals(Corrections.NONE)) {
            throw new BusinessException(CertificateError.NOTHING_CORRECTED, proposal.certificate());
        }
        return amendment;
    }

    private static String other(String wanted, String asIssued) {
        return wanted == null || wanted.isBlank() || wanted.strip().equals(asIssued) ? null : wanted.strip();
    }

    /** Its own review: whoever proposed it may not sign it. */
    public void requireSignableBy(StaffId signatory) {
        require(AmendmentStatus.PROPOSED);
        if (signatory.equals(proposedBy)) {
            throw new BusinessException(CertificateError.AMENDMENT_OWN_PROPOSAL, number);
        }
    }

    public void issued(CertificateNumber as, StaffId signatory, Instant at) {
        requireSignableBy(signatory);
        result = as;
        decide(AmendmentStatus.ISSUED, signatory, at);
    }

    public void decline(String because, StaffId by, Instant at) {
        require(AmendmentStatus.PROPOSED);
        declineReason = given(because);
        decide(AmendmentStatus.DECLINED, by, at);
    }

    private void decide(AmendmentStatus outcome, StaffId by, Instant at) {
        status = outcome;
        decidedBy = by;
        decidedAt = at;
    }

    private void require(AmendmentStatus wanted) {
        if (status != wanted) {
            throw new BusinessException(CertificateError.AMENDMENT_DECIDED, number, status);
        }
    }

    private String given(String because) {
        if (because == null || because.isBlank()) {
            throw new BusinessException(CertificateError.REASON_REQUIRED, certificate);
        }
        return because.strip();
    }

    public Corrections corrections() {
        return new Corrections(clientName, clientAddress, instrument, model, serial, manufacturer);
    }

    public AmendmentNumber number() {
        return number;
    }

    public int version() {
        return version;
    }

    public CertificateNumber certificate() {
        return certificate;
    }

    public AmendmentKind kind() {
        return kind;
    }

    public AmendmentStatus status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    public String content() {
        return content;
    }

    public StaffId proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public StaffId decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String declineReason() {
        return declineReason;
    }

    public CertificateNumber result() {
        return result;
    }

    @Override
    public String auditNumber() {
        return number.value();
    }
}
