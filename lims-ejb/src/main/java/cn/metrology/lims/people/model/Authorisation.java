package cn.metrology.lims.people.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.people.Duty;
import cn.metrology.lims.people.GrantAuthorisation;
import cn.metrology.lims.people.PeopleError;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** PE-03: person × service kind × items × duty × site, from a day until a day, granted by someone on evidence. */
@Entity
@Table(name = "authorisation")
public class Authorisation implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(updatable = false)
    private StaffId staff;

    @Column(name = "service_kind", updatable = false)
    @Enumerated(EnumType.STRING)
    private ServiceKind serviceKind;

    @Column(updatable = false)
    private String items;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Duty duty;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Site site;

    @Column(name = "valid_from", updatable = false)
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    @Column(name = "granted_by", updatable = false)
    private StaffId grantedBy;

    @Column(updatable = false)
    private String evidence;

    protected Authorisation() {} // JPA

    public Authorisation(GrantAuthorisation grant, StaffId by) {
        if (grant.until().isBefore(grant.from())) {
            throw new BusinessException(PeopleError.AUTHORISATION_PERIOD_INVALID, grant.from(), grant.until());
        }
        this.id = Ids.next();
        this.staff = new StaffId(grant.staff());
        this.serviceKind = grant.serviceKind();
        this.items = grant.items();
        this.duty = grant.duty();
        this.site = grant.site();
        this.from = grant.from();
        this.until = grant.until();
        this.grantedBy = by;
        this.evidence = grant.evidence();
    }

    /** Whether it covers the item at that site on that day; an empty {@code items} covers all. */
    public boolean covers(String itemCode, Site where, LocalDate day) {
        return itemCode.startsWith(items) && site == where && inForce(day);
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** It counts until the day before; nothing is deleted. */
    public void end(LocalDate day) {
        until = day.minusDays(1);
    }

    @Override
    public String auditNumber() {
        return staff.value();
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public StaffId staff() {
        return staff;
    }

    public ServiceKind serviceKind() {
        return serviceKind;
    }

    public String items() {
        return items;
    }

    public Duty duty() {
        return duty;
    }

    public Site site() {
        return site;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    public StaffId grantedBy() {
        return grantedBy;
    }

    public String evidence() {
        return evidence;
    }
}
