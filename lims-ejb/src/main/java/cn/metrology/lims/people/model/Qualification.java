package cn.metrology.lims.people.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** PE-01: registration as a metrologist (注册计量师); without one in force nobody verifies. */
@Entity
@Table(name = "qualification")
public class Qualification implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(updatable = false)
    private StaffId staff;

    @Column(updatable = false)
    private String title;

    @Column(name = "certificate_no", updatable = false)
    private String certificateNo;

    @Column(name = "registered_until")
    private LocalDate registeredUntil;

    protected Qualification() {} // JPA

    public Qualification(StaffId staff, String title, String certificateNo, LocalDate registeredUntil) {
        this.id = Ids.next();
        this.staff = staff;
        this.title = title;
        this.certificateNo = certificateNo;
        this.registeredUntil = registeredUntil;
    }

    public boolean registeredOn(LocalDate day) {
        return !day.isAfter(registeredUntil);
    }

    @Override
    public String auditNumber() {
        return staff.value();
    }

    public StaffId staff() {
        return staff;
    }

    public String title() {
        return title;
    }

    public String certificateNo() {
        return certificateNo;
    }

    public LocalDate registeredUntil() {
        return registeredUntil;
    }
}
