package cn.metrology.lims.procedure.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.DefinitionError;
import cn.metrology.lims.procedure.Hole;
import cn.metrology.lims.procedure.HoleKind;
import cn.metrology.lims.procedure.ProcedureStatus;
import cn.metrology.lims.procedure.UnconfirmedValue;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One version of a procedure as data: written, reviewed by another, put in force, withdrawn. Aggregate root. */
@Entity
@Table(name = "procedure_version")
public class ProcedureVersion implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "number_text", updatable = false)
    private String number;

    @Column(name = "procedure_no", updatable = false)
    private String procedureNo;

    @Column(updatable = false)
    private int edition;

    @Column(name = "regulation_no")
    private String regulationNo;

    @Column(name = "title_zh")
    private String titleZh;

    @Column(name = "title_en")
    private String titleEn;

    @Enumerated(EnumType.STRING)
    private ServiceKind service;

    @Enumerated(EnumType.STRING)
    private ProcedureStatus status;

    private StaffId author;
    private StaffId reviewer;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    private StaffId releaser;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Column(name = "in_force_until")
    private LocalDate inForceUntil;

    /** How many figures wait for the technical manager, for the list. */
    @Column(name = "open_values")
    private int openValues;

    @Lob
    private String definition;

    @ElementCollection
    @CollectionTable(name = "procedure_version_item", joinColumns = @JoinColumn(name = "procedure_version_id"))
    @Column(name = "item_code")
    private Set<String> items = new TreeSet<>();

    @OneToMany(mappedBy = "procedure", cascade = CascadeType.PERSIST)
    @OrderBy("at")
    private List<ValueConfirmation> confirmations = new ArrayList<>();

    /** For JPA. */
    protected ProcedureVersion() {}

    public ProcedureVersion(String json, int edition, StaffId author) {
        this.id = Ids.next();
        this.edition = edition;
        this.author = Objects.requireNonNull(author, "author");
        this.status = ProcedureStatus.DRAFT;
        Procedure procedure = Procedure.read(json);
        this.procedureNo = procedure.number();
        this.number = procedureNo + "/" + edition;
        take(procedure, json);
    }

    private void take(Procedure procedure, String json) {
        regulationNo = procedure.regulation();
        titleZh = procedure.titleZh();
        titleEn = procedure.titleEn();
        service = procedure.service();
        items.clear();
        items.addAll(procedure.items());
        openValues = procedure.unconfirmed().size();
        definition = json;
    }

    /** A draft may be written over; whoever writes last is its author. */
    public void rewrite(String json, StaffId by) {
        require(ProcedureStatus.DRAFT);
        Procedure procedure = Procedure.read(json);
        if (!procedure.number().equals(procedureNo)) {
            throw new BusinessException(DefinitionError.ANOTHER_PROCEDURE, procedure.number(), procedureNo);
        }
        author = by;
        take(procedure, json);
    }

    /** A second person looked at it. A definition with holes cannot be worked; unknown figures may still come. */
    public void review(StaffId by, Instant at) {
        require(ProcedureStatus.DRAFT);
        if (by.equals(author)) {
            throw new BusinessException(DefinitionError.REVIEWER_IS_AUTHOR, number);
        }
        List<Hole> holes = Procedure.read(definition).holes().stream()
                .filter(hole -> hole.kind() != HoleKind.UNKNOWN_VALUE)
                .toList();
        if (!holes.isEmpty()) {
            throw new BusinessException(
                    DefinitionError.DEFINITION_HAS_HOLES,
                    number,
                    holes.size(),
                    holes.get(0).place());
        }
        status = ProcedureStatus.REVIEWED;
        reviewer = by;
        reviewedAt = at;
    }

    public void release(StaffId by, Instant at, LocalDate from) {
        require(ProcedureStatus.REVIEWED);
        status = ProcedureStatus.IN_FORCE;
        releaser = by;
        releasedAt = at;
        inForceFrom = from;
    }

    /** The last day it may be worked by; worksheets made with it keep it. */
    public void withdraw(LocalDate until) {
        require(ProcedureStatus.IN_FORCE);
        if (until.isBefore(inForceFrom)) {
            throw new BusinessException(DefinitionError.WITHDRAWN_BEFORE_START, number, until, inForceFrom);
        }
        status = ProcedureStatus.WITHDRAWN;
        inForceUntil = until;
    }

    /** What came with the software: nobody here wrote it, so nobody here reviewed it. */
    public void stock(LocalDate from) {
        require(ProcedureStatus.DRAFT);
        status = ProcedureStatus.IN_FORCE;
        inForceFrom = from;
    }

    /** 待确认 → confirmed. {@code figure} null confirms the proposed one. */
    public void confirm(String key, BigDecimal figure, String basis, StaffId by, Instant at) {
        List<UnconfirmedValue> open = Procedure.read(confirmedDefinition()).unconfirmed();
        UnconfirmedValue value = open.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new BusinessException(
                        confirmations.stream().anyMatch(one -> one.key().equals(key))
                                ? DefinitionError.VALUE_ALREADY_CONFIRMED
                                : DefinitionError.VALUE_UNKNOWN,
                        number,
                        key));
        if (value.needsFigure() && figure == null) {
            throw new BusinessException(DefinitionError.VALUE_NEEDS_FIGURE, number, value.captionZh());
        }
        confirmations.add(new ValueConfirmation(this, key, value.numeric() ? figure : null, basis, by, at));
        openValues = open.size() - 1;
    }

    private void require(ProcedureStatus wanted) {
        if (status != wanted) {
            throw new BusinessException(DefinitionError.PROCEDURE_STATUS, number, status);
        }
    }

    /** The text as written, with the figures confirmed since. */
    public String confirmedDefinition() {
        return ConfirmedText.of(definition, confirmations);
    }

    public String number() {
        return number;
    }

    public int version() {
        return version;
    }

    public String procedureNo() {
        return procedureNo;
    }

    public int edition() {
        return edition;
    }

    public String regulationNo() {
        return regulationNo;
    }

    public String titleZh() {
        return titleZh;
    }

    public String titleEn() {
        return titleEn;
    }

    public ServiceKind service() {
        return service;
    }

    public ProcedureStatus status() {
        return status;
    }

    public StaffId author() {
        return author;
    }

    public Optional<StaffId> reviewer() {
        return Optional.ofNullable(reviewer);
    }

    public Optional<StaffId> releaser() {
        return Optional.ofNullable(releaser);
    }

    public Optional<LocalDate> inForceFrom() {
        return Optional.ofNullable(inForceFrom);
    }

    public Optional<LocalDate> inForceUntil() {
        return Optional.ofNullable(inForceUntil);
    }

    public int openValues() {
        return openValues;
    }

    public List<String> items() {
        return List.copyOf(items);
    }

    public List<ValueConfirmation> confirmations() {
        return List.copyOf(confirmations);
    }

    @Override
    public String auditNumber() {
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProcedureVersion that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
