package cn.metrology.lims.people.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** PE-06: an organisation whose items this person must not touch. */
@Entity
@Table(name = "conflict_of_interest")
public class Conflict implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(updatable = false)
    private StaffId staff;

    @Column(name = "client_no", updatable = false)
    private String client;

    @Column(updatable = false)
    private String reason;

    protected Conflict() {} // JPA

    public Conflict(StaffId staff, String client, String reason) {
        this.id = Ids.next();
        this.staff = staff;
        this.client = client;
        this.reason = reason;
    }

    @Override
    public String auditNumber() {
        return staff.value();
    }

    public StaffId staff() {
        return staff;
    }

    public String client() {
        return client;
    }

    public String reason() {
        return reason;
    }
}
