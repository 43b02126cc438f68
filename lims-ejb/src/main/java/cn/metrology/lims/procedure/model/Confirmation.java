package cn.metrology.lims.procedure.model;

import cn.metrology.lims.identity.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/** Who said, and when, that a starter row was compared with its original and holds. Absent means 待确认. */
@Embeddable
public class Confirmation {
    @Column(name = "confirmed_by")
    private StaffId by;

    @Column(name = "confirmed_at")
    private Instant at;

    /** For JPA. */
    protected Confirmation() {}

    public Confirmation(StaffId by, Instant at) {
        this.by = Objects.requireNonNull(by, "by");
        this.at = Objects.requireNonNull(at, "at");
    }

    public StaffId by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
