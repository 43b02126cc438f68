package cn.metrology.lims.procedure.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.CatalogueError;
import cn.metrology.lims.procedure.ScopeEntryData;
import cn.metrology.lims.procedure.ScopeSource;
import jakarta.persistence.AttributeOverride;
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

/**
 * One authorised or accredited ability (授权项目, AC-01) from a day until a day. It is never rewritten: a change ends
 * this revision and begins the next, so that work is always judged by what was valid on its day.
 */
@Entity
@Table(name = "scope_entry")
public class ScopeEntry implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "entry_no", updatable = false)
    private String number;

    @Column(updatable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope_source", updatable = false)
    private ScopeSource source;

    @Enumerated(EnumType.STRING)
    @Column(name = "service_kind", updatable = false)
    private ServiceKind serviceKind;

    @Column(name = "item_code", updatable = false)
    private String itemCode;

    @Column(name = "item_name", updatable = false)
    private String itemName;

    @Column(updatable = false)
    private String quantity;

    @Column(updatable = false)
    private String unit;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "range_min", precision = 38, scale = 18))
    @AttributeOverride(name = "decimals", column = @Column(name = "range_min_decimals"))
    private TypedDecimal rangeMin;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "range_max", precision = 38, scale = 18))
    @AttributeOverride(name = "decimals", column = @Column(name = "range_max_decimals"))
    private TypedDecimal rangeMax;

    @Column(name = "accuracy_text", updatable = false)
    private String accuracyText;

    @Column(name = "finest_class", updatable = false)
    private String finestClass;

    @Column(name = "cmc_text", updatable = false)
    private String cmc;

    @Column(name = "method_edition", updatable = false)
    private String methodEdition;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Site site;

    @Column(name = "limits_text", updatable = false)
    private String limits;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "document_no", updatable = false)
    private String documentNumber;

    @Embedded
    private Confirmation confirmation;

    /** For JPA. */
    protected ScopeEntry() {}

    public ScopeEntry(String number, ScopeEntryData data) {
        this(number, 1, data);
    }

    private ScopeEntry(String number, int revision, ScopeEntryData data) {
        ScopeRules.check(data);
        this.id = Ids.next();
        this.number = Objects.requireNonNull(number, "number");
        this.revision = revision;
        this.source = data.source();
        this.serviceKind = data.serviceKind();
        this.itemCode = data.itemCode();
        this.itemName = data.itemName();
        this.quantity = data.quantity();
        this.unit = data.unit();
        this.rangeMin = TypedDecimal.of(data.rangeMin());
        this.rangeMax = TypedDecimal.of(data.rangeMax());
        this.accuracyText = data.accuracyText();
        this.finestClass =
                AccuracyClass.parse(data.finestClass()).map(AccuracyClass::name).orElse(null);
        this.cmc = data.cmc();
        this.methodEdition = data.methodEdition();
        this.site = data.site();
        this.limits = data.limits();
        this.validFrom = data.validFrom();
        this.validUntil = data.validUntil();
        this.documentNumber = data.documentNumber();
    }

    /** The next revision, valid from its own first day; this one ends the day before. */
    public ScopeEntry replace(ScopeEntryData data) {
        if (!data.validFrom().isAfter(validFrom)) {
            throw new BusinessException(
                    CatalogueError.SCOPE_REVISION_BEFORE_START, number, data.validFrom(), validFrom);
        }
        ScopeEntry next = new ScopeEntry(number, revision + 1, data);
        if (validUntil == null || !validUntil.isBefore(data.validFrom())) {
            validUntil = data.validFrom().minusDays(1);
        }
        return next;
    }

    /** Withdrawn or lapsed: {@code lastDay} is the last on which work may still be done. */
    public void end(LocalDate lastDay) {
        if (validUntil != null && !lastDay.isBefore(validUntil)) {
            throw new BusinessException(CatalogueError.SCOPE_ENDED, number, validUntil);
        }
        if (lastDay.isBefore(validFrom)) {
            throw new BusinessException(CatalogueError.SCOPE_PERIOD_REVERSED, validFrom, lastDay);
        }
        validUntil = lastDay;
    }

    public void confirm(StaffId by, Instant at) {
        if (confirmation != null) {
            throw new BusinessException(CatalogueError.SCOPE_ALREADY_CONFIRMED, number, confirmation.by());
        }
        confirmation = new Confirmation(by, at);
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    public ScopeEntryData data() {
        return new ScopeEntryData(
                source,
                serviceKind,
                itemCode,
                itemName,
                quantity,
                unit,
                rangeMin.amount(),
                rangeMax.amount(),
                accuracyText,
                finestClass,
                cmc,
                methodEdition,
                site,
                limits,
                validFrom,
                validUntil,
                documentNumber);
    }

    public String number() {
        return number;
    }

    public int revision() {
        return revision;
    }

    public int version() {
        return version;
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
        return other instanceof ScopeEntry that && number.equals(that.number) && revision == that.revision;
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, revision);
    }
}
