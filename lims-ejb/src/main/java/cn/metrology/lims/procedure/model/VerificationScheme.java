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

/** A national verification scheme (国家计量检定系统表): the official chain of a quantity down from its primary standard. */
@Entity
@Table(name = "verification_scheme")
public class VerificationScheme implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "scheme_no", updatable = false)
    private String number;

    private String title;
    private String quantity;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    private String basis;

    @Embedded
    private Confirmation confirmation;

    /** For JPA. */
    protected VerificationScheme() {}

    public VerificationScheme(String number, String title, String quantity, Confidence confidence, String basis) {
        this.id = Ids.next();
        this.number = number;
        this.title = title;
        this.quantity = quantity;
        this.confidence = confidence;
        this.basis = basis;
    }

    public void confirm(StaffId by, Instant at) {
        confirmation = new Confirmation(by, at);
    }

    public String number() {
        return number;
    }

    public int version() {
        return version;
    }

    public String title() {
        return title;
    }

    public String quantity() {
        return quantity;
    }

    public Confidence confidence() {
        return confidence;
    }

    public String basis() {
        return basis;
    }

    public Optional<Confirmation> confirmation() {
        return Optional.ofNullable(confirmation);
    }

    @Override
    public String auditNumber() {
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerificationScheme that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
