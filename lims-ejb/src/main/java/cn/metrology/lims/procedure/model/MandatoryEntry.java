package cn.metrology.lims.procedure.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.procedure.Confidence;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** One category of the catalogue of instruments under mandatory control (实施强制管理的计量器具目录, MV-01, MV-04). */
@Entity
@Table(name = "mandatory_entry")
public class MandatoryEntry implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "seq", updatable = false)
    private int sequence;

    @Column(updatable = false)
    private String category;

    private String instruments;

    @Column(name = "supervision_mode")
    private String supervisionMode;

    @Column(name = "verification_mode")
    private String verificationMode;

    @Column(name = "max_use_years")
    private String maxUseYears;

    @Column(name = "scope_text")
    private String scope;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    private String basis;

    @Embedded
    private Confirmation confirmation;

    /** For JPA. */
    protected MandatoryEntry() {}

    public MandatoryEntry(int sequence, Content content) {
        this.id = Ids.next();
        this.sequence = sequence;
        this.category = content.category();
        this.instruments = content.instruments();
        this.supervisionMode = content.supervisionMode();
        this.verificationMode = content.verificationMode();
        this.maxUseYears = content.maxUseYears();
        this.scope = content.scope();
        this.confidence = content.confidence();
        this.basis = content.basis();
    }

    /** What the catalogue says about one category. */
    public record Content(
            String category,
            String instruments,
            String supervisionMode,
            String verificationMode,
            String maxUseYears,
            String scope,
            Confidence confidence,
            String basis) {}

    public void confirm(StaffId by, Instant at) {
        confirmation = new Confirmation(by, at);
    }

    /** MV-01: the entry makes verification compulsory, not only type approval. */
    public boolean verificationCompulsory() {
        return supervisionMode.contains("强制检定");
    }

    public int sequence() {
        return sequence;
    }

    public int version() {
        return version;
    }

    public Content content() {
        return new Content(
                category, instruments, supervisionMode, verificationMode, maxUseYears, scope, confidence, basis);
    }

    public Optional<Confirmation> confirmation() {
        return Optional.ofNullable(confirmation);
    }

    @Override
    public String auditNumber() {
        return category;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MandatoryEntry that && category.equals(that.category);
    }

    @Override
    public int hashCode() {
        return category.hashCode();
    }
}
