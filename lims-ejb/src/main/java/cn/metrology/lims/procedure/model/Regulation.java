package cn.metrology.lims.procedure.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.procedure.CatalogueError;
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
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** One edition of a verification regulation or technical specification (检定规程/校准规范). Evaluated by date of work. */
@Entity
@Table(name = "regulation")
public class Regulation implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "regulation_no", updatable = false)
    private String number;

    @Column(name = "edition_year", updatable = false)
    private int editionYear;

    private String title;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Column(name = "in_force_until")
    private LocalDate inForceUntil;

    @Column(name = "superseded_by")
    private String supersededBy;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    private String basis;

    @Embedded
    private Confirmation confirmation;

    /** For JPA. */
    protected Regulation() {}

    public Regulation(String number, String title, Confidence confidence, String basis) {
        this.id = Ids.next();
        this.number = Objects.requireNonNull(number, "number");
        this.editionYear = Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
        this.title = Objects.requireNonNull(title, "title");
        this.confidence = Objects.requireNonNull(confidence, "confidence");
        this.basis = Objects.requireNonNull(basis, "basis");
    }

    /** The technical manager holds the original: from when until when it applies, and what replaces it (WF-20). */
    public void confirm(LocalDate from, LocalDate until, String successor, StaffId by, Instant at) {
        if (from != null && until != null && until.isBefore(from)) {
            throw new BusinessException(CatalogueError.REGULATION_PERIOD_REVERSED, number, from, until);
        }
        inForceFrom = from;
        inForceUntil = until;
        supersededBy = successor == null || successor.isBlank() ? null : successor.strip();
        confirmation = new Confirmation(by, at);
    }

    /** Unknown dates do not shut a regulation out: it counts as in force until someone states otherwise. */
    public boolean inForceOn(LocalDate day) {
        return (inForceFrom == null || !day.isBefore(inForceFrom))
                && (inForceUntil == null || !day.isAfter(inForceUntil));
    }

    public String number() {
        return number;
    }

    public int version() {
        return version;
    }

    public int editionYear() {
        return editionYear;
    }

    public String title() {
        return title;
    }

    public Optional<LocalDate> inForceFrom() {
        return Optional.ofNullable(inForceFrom);
    }

    public Optional<LocalDate> inForceUntil() {
        return Optional.ofNullable(inForceUntil);
    }

    public Optional<String> supersededBy() {
        return Optional.ofNullable(supersededBy);
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
        return other instanceof Regulation that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
