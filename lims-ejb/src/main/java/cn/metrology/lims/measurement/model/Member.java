package cn.metrology.lims.measurement.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A technician whom the performer let take part. */
@Entity
@Table(name = "worksheet_member")
public class Member implements Audited {
    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "worksheet_id", updatable = false)
    private Worksheet worksheet;

    @Column(updatable = false)
    private StaffId person;

    @Column(name = "person_name", updatable = false)
    private String name;

    protected Member() {} // JPA

    Member(Worksheet worksheet, StaffId person, String name) {
        this.id = Ids.next();
        this.worksheet = worksheet;
        this.person = person;
        this.name = name;
    }

    public StaffId id() {
        return person;
    }

    public String name() {
        return name;
    }

    @Override
    public String auditNumber() {
        return worksheet.auditNumber();
    }
}
