package cn.metrology.lims.identity.model;

import cn.metrology.lims.identity.IdentityError;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.Site;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the quality manager lets an auditor see, and from when to when (people.md 5): sites, measurement standards
 * (none named means all) and the period of the records.
 */
@Entity
@Table(name = "auditor_grant")
public class AuditorGrant implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "grant_no", updatable = false)
    private String number;

    @Column(name = "auditor", updatable = false)
    private StaffId auditor;

    @Column(name = "granted_by", updatable = false)
    private StaffId grantedBy;

    @Column(name = "granted_at", updatable = false)
    private Instant grantedAt;

    @Column(name = "purpose", updatable = false)
    private String purpose;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to", updatable = false)
    private LocalDate validTo;

    @Column(name = "records_from", updatable = false)
    private LocalDate recordsFrom;

    @Column(name = "records_to", updatable = false)
    private LocalDate recordsTo;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "auditor_grant_site", joinColumns = @JoinColumn(name = "grant_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "site")
    private Set<Site> sites = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "auditor_grant_standard", joinColumns = @JoinColumn(name = "grant_id"))
    @Column(name = "standard_code")
    private Set<String> standards = new HashSet<>();

    @Column(name = "ended_at")
    private Instant endedAt;

    protected AuditorGrant() {} // JPA

    public AuditorGrant(StaffId auditor, String purpose, StaffId grantedBy, Instant grantedAt) {
        if (purpose == null || purpose.isBlank()) {
            throw new BusinessException(IdentityError.GRANT_PURPOSE_MISSING);
        }
        this.id = Ids.next();
        this.number = "PS" + id;
        this.auditor = auditor;
        this.purpose = purpose.strip();
        this.grantedBy = grantedBy;
        this.grantedAt = grantedAt;
    }

    /** From when to when the auditor may look, at most {@code longest} days. */
    public void validFor(LocalDate from, LocalDate to, int longest) {
        if (from == null || to == null || to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= longest) {
            throw new BusinessException(IdentityError.GRANT_PERIOD_INVALID, longest);
        }
        validFrom = from;
        validTo = to;
    }

    /** Which records: those of the period, the sites and the standards; no standards named means all of them. */
    public void covering(LocalDate from, LocalDate to, Set<Site> atSites, Set<String> standardCodes) {
        if (from == null || to == null || to.isBefore(from)) {
            throw new BusinessException(IdentityError.GRANT_RECORDS_INVALID);
        }
        if (atSites.isEmpty()) {
            throw new BusinessException(IdentityError.GRANT_SITE_MISSING);
        }
        recordsFrom = from;
        recordsTo = to;
        sites.addAll(atSites);
        standards.addAll(standardCodes);
    }

    public void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }

    public boolean isCurrent(LocalDate day) {
        return endedAt == null && !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    public String number() {
        return number;
    }

    public StaffId auditor() {
        return auditor;
    }

    public StaffId grantedBy() {
        return grantedBy;
    }

    public String purpose() {
        return purpose;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public LocalDate recordsFrom() {
        return recordsFrom;
    }

    public LocalDate recordsTo() {
        return recordsTo;
    }

    public Set<Site> sites() {
        return Set.copyOf(sites);
    }

    public Set<String> standards() {
        return Set.copyOf(standards);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    @Override
    public String auditNumber() {
        return number;
    }
}
