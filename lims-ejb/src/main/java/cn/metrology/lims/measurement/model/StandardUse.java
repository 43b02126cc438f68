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
import java.time.Instant;

/** TR-10: a standard on a worksheet, with the values and certificates it had when it was chosen. */
@Entity
@Table(name = "worksheet_standard")
public class StandardUse implements Audited {
    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "worksheet_id", updatable = false)
    private Worksheet worksheet;

    @Column(name = "instrument_no", updatable = false)
    private String instrument;

    @Column(name = "standard_code", updatable = false)
    private String standard;

    @Column(name = "used_values", updatable = false)
    private String values;

    @Column(name = "chosen_by", updatable = false)
    private StaffId chosenBy;

    @Column(name = "chosen_at", updatable = false)
    private Instant chosenAt;

    @Column(name = "taken_off_by")
    private StaffId takenOffBy;

    @Column(name = "taken_off_at")
    private Instant takenOffAt;

    protected StandardUse() {} // JPA

    StandardUse(Worksheet worksheet, Chosen chosen, StaffId by, Instant at) {
        this.id = Ids.next();
        this.worksheet = worksheet;
        this.instrument = chosen.instrument();
        this.standard = chosen.standard();
        this.values = chosen.values();
        this.chosenBy = by;
        this.chosenAt = at;
    }

    /** {@code values} is the frozen text of everything known of the standard when it was chosen. */
    public record Chosen(String instrument, String standard, String values) {}

    void takeOff(StaffId by, Instant at) {
        takenOffBy = by;
        takenOffAt = at;
    }

    public boolean inUse() {
        return takenOffAt == null;
    }

    public String instrument() {
        return instrument;
    }

    public String standard() {
        return standard;
    }

    public String values() {
        return values;
    }

    @Override
    public String auditNumber() {
        return worksheet.auditNumber();
    }
}
