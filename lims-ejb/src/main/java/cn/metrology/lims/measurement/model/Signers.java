package cn.metrology.lims.measurement.model;

import cn.metrology.lims.identity.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** Who signed the current revision. The signatures of earlier revisions stay with {@code identity}. */
@Embeddable
public class Signers {
    @Column(updatable = false)
    private StaffId performer;

    @Column(name = "performer_name", updatable = false)
    private String performerName;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    private StaffId checker;

    @Column(name = "checker_name")
    private String checkerName;

    @Column(name = "checked_at")
    private Instant checkedAt;

    private StaffId approver;

    @Column(name = "approved_at")
    private Instant approvedAt;

    protected Signers() {}

    Signers(Signer performer) {
        this.performer = performer.id();
        this.performerName = performer.name();
    }

    void submitted(Instant at) {
        submittedAt = at;
    }

    void checked(Signer by, Instant at) {
        checker = by.id();
        checkerName = by.name();
        checkedAt = at;
    }

    void approved(StaffId by, Instant at) {
        approver = by;
        approvedAt = at;
    }

    void lapse() {
        submittedAt = null;
        checker = null;
        checkerName = null;
        checkedAt = null;
    }

    boolean isChecker(StaffId person) {
        return person.equals(checker);
    }

    public Signer performer() {
        return new Signer(performer, performerName);
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<Signer> checker() {
        return Optional.ofNullable(checker).map(id -> new Signer(id, checkerName));
    }

    public Optional<Instant> checkedAt() {
        return Optional.ofNullable(checkedAt);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }
}
