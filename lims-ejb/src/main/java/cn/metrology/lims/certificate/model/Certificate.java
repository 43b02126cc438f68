package cn.metrology.lims.certificate.model;

import cn.metrology.lims.certificate.CertificateNumber;
import cn.metrology.lims.certificate.CertificateStatus;
import cn.metrology.lims.certificate.DocumentKind;
import cn.metrology.lims.certificate.Standing;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.Sha256;
import cn.metrology.lims.kernel.Site;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An issued document. Its file and the data behind it never change (CT-11); afterwards it can only be put under
 * review, replaced or revoked (CT-12).
 */
@Entity
@Table(name = "certificate")
public class Certificate implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "certificate_no", updatable = false)
    private CertificateNumber number;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    private CertificateStatus status;

    @Column(name = "check_code", updatable = false)
    private String checkCode;

    @Column(name = "worksheet_no", updatable = false)
    private String worksheet;

    @Column(updatable = false)
    private int revision;

    @Column(name = "item_no", updatable = false)
    private String item;

    @Column(name = "order_no", updatable = false)
    private String order;

    @Column(name = "client_no", updatable = false)
    private String client;

    @Column(name = "client_name", updatable = false)
    private String clientName;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Site site;

    @Column(name = "item_code", updatable = false)
    private String itemCode;

    @Column(updatable = false)
    private String instrument;

    @Column(updatable = false)
    private String model;

    @Column(updatable = false)
    private String serial;

    @Column(updatable = false)
    private String conclusion;

    @Column(name = "measured_on", updatable = false)
    private LocalDate measuredOn;

    @Column(name = "issued_on", updatable = false)
    private LocalDate issuedOn;

    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;

    @Column(name = "valid_until", updatable = false)
    private LocalDate validUntil;

    @Column(updatable = false)
    private StaffId approver;

    @Column(name = "file_hash", updatable = false)
    private Sha256 file;

    @Column(name = "data_hash", updatable = false)
    private Sha256 data;

    @Column(name = "template_version", updatable = false)
    private String templateVersion;

    @Column(updatable = false)
    private CertificateNumber replaces;

    @Column(updatable = false)
    private CertificateNumber supplements;

    @Column(name = "replaced_by")
    private CertificateNumber replacedBy;

    @Column(name = "state_reason")
    private String stateReason;

    @Column(name = "state_by")
    private StaffId stateBy;

    @Column(name = "revocation_proposed_by")
    private StaffId revocationProposedBy;

    protected Certificate() {} // JPA

    public Certificate(Issue issue, Instant at) {
        this.id = Ids.next();
        this.number = issue.number();
        this.kind = issue.kind();
        this.status = CertificateStatus.ISSUED;
        this.checkCode = issue.checkCode();
        this.worksheet = issue.subject().worksheet();
        this.revision = issue.subject().revision();
        this.item = issue.subject().item();
        this.order = issue.subject().order();
        this.client = issue.subject().client();
        this.clientName = issue.subject().clientName();
        this.site = issue.subject().site();
        this.itemCode = issue.subject().itemCode();
        this.instrument = issue.subject().instrument();
        this.model = issue.subject().model();
        this.serial = issue.subject().serial();
        this.conclusion = issue.conclusion();
        this.measuredOn = issue.measuredOn();
        this.issuedOn = issue.issuedOn();
        this.issuedAt = at;
        this.validUntil = issue.validUntil();
        this.approver = issue.approver();
        this.file = issue.file();
        this.data = issue.data();
        this.templateVersion = issue.templateVersion();
        if (issue.relation() != null) {
            relate(issue.relation());
        }
    }

    private void relate(Relation relation) {
        if (relation.supplement()) {
            supplements = relation.original();
        } else {
            replaces = relation.original();
        }
    }

    /** Only a document that counts, expired or not, can be supplemented or replaced (flows 4). */
    public void requireAmendable() {
        require(CertificateStatus.ISSUED);
    }

    /** 换发: from now on the other document counts. */
    public void replaceBy(CertificateNumber successor, StaffId by, String reason) {
        requireAmendable();
        change(CertificateStatus.REPLACED, by, reason);
        replacedBy = successor;
    }

    /** QM puts it under review while a case runs (TR-09); the public page says so. */
    public void putUnderReview(StaffId by, String reason) {
        require(CertificateStatus.ISSUED);
        change(CertificateStatus.UNDER_REVIEW, by, reason);
    }

    public void clear(StaffId by, String reason) {
        require(CertificateStatus.UNDER_REVIEW);
        change(CertificateStatus.ISSUED, by, reason);
        revocationProposedBy = null;
    }

    /** people.md 3 rule 6: a revocation takes two persons; the first proposes, which also takes it under review. */
    public void proposeRevocation(StaffId by, String reason) {
        require(CertificateStatus.ISSUED, CertificateStatus.UNDER_REVIEW);
        change(CertificateStatus.UNDER_REVIEW, by, reason);
        revocationProposedBy = by;
    }

    public void revoke(StaffId by) {
        require(CertificateStatus.UNDER_REVIEW);
        if (revocationProposedBy == null || revocationProposedBy.equals(by)) {
            throw new BusinessException(CertificateError.SECOND_PERSON_REQUIRED, number);
        }
        change(CertificateStatus.REVOKED, by, stateReason);
    }

    private void change(CertificateStatus next, StaffId by, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BusinessException(CertificateError.REASON_REQUIRED, number);
        }
        status = next;
        stateBy = by;
        stateReason = reason.strip();
    }

    private void require(CertificateStatus... allowed) {
        for (CertificateStatus one : allowed) {
            if (status == one) {
                return;
            }
        }
        throw new BusinessException(CertificateError.CERTIFICATE_NOT_IN_STATE, number, status);
    }

    public Standing standing(LocalDate day) {
        return Standing.of(status, validUntil, day);
    }

    public boolean hasCheckCode(String typed) {
        return checkCode.equals(CheckCode.normalised(typed));
    }

    @Override
    public String auditNumber() {
        return number.value();
    }

    public CertificateNumber number() {
        return number;
    }

    public int version() {
        return version;
    }

    public DocumentKind kind() {
        return kind;
    }

    public CertificateStatus status() {
        return status;
    }

    public String checkCode() {
        return checkCode;
    }

    public String worksheet() {
        return worksheet;
    }

    public int revision() {
        return revision;
    }

    public String item() {
        return item;
    }

    public String order() {
        return order;
    }

    public String client() {
        return client;
    }

    public String clientName() {
        return clientName;
    }

    public Site site() {
        return site;
    }

    public String itemCode() {
        return itemCode;
    }

    public String instrument() {
        return instrument;
    }

    public String model() {
        return model;
    }

    public String serial() {
        return serial;
    }

    public String conclusion() {
        return conclusion;
    }

    public LocalDate measuredOn() {
        return measuredOn;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public StaffId approver() {
        return approver;
    }

    public Sha256 file() {
        return file;
    }

    public Sha256 data() {
        return data;
    }

    public CertificateNumber replaces() {
        return replaces;
    }

    public CertificateNumber replacedBy() {
        return replacedBy;
    }

    public CertificateNumber supplements() {
        return supplements;
    }

    public String stateReason() {
        return stateReason;
    }

    public StaffId revocationProposedBy() {
        return revocationProposedBy;
    }
}
