package cn.metrology.lims.standards.model;

import cn.metrology.lims.identity.StaffId;
import jakarta.persistence.Embeddable;

/** Somebody who works with a standard (MS-03). */
@Embeddable
public class StandardPerson {
    private StaffId staff;

    protected StandardPerson() {} // JPA

    StandardPerson(StaffId staff) {
        this.staff = staff;
    }

    StaffId staff() {
        return staff;
    }
}
