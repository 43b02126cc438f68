package cn.metrology.lims.measurement.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** Why a worksheet was interrupted, resumed, returned or given up. */
@Entity
@Table(name = "worksheet_remark")
public class Remark implements Audited {
    /** What the remark explains. */
    public enum Act {
        INTERRUPTED,
        RESUMED,
        RETURNED,
        CANCELLED
    }

    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "worksheet_id", updatable = false)
    private Worksheet worksheet;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Act act;

    @Column(updatable = false)
    private int revision;

    @Column(name = "said_by", updatable = false)
    private StaffId by;

    @Column(name = "speaker_name", updatable = false)
    private String name;

    @Column(name = "said_at", updatable = false)
    private Instant at;

    @Column(name = "text_value", updatable = false)
    private String text;

    protected Remark() {} // JPA

    Remark(Worksheet worksheet, Act act, Signer by, Instant at, String text) {
        this.id = Ids.next();
        this.worksheet = worksheet;
        this.act = act;
        this.revision = worksheet.revision();
        this.by = by.id();
        this.name = by.name();
        this.at = at;
        this.text = text;
    }

    public Act act() {
        return act;
    }

    public int revision() {
        return revision;
    }

    public StaffId by() {
        return by;
    }

    public String name() {
        return name;
    }

    public Instant at() {
        return at;
    }

    public String text() {
        return text;
    }

    @Override
    public String auditNumber() {
        return worksheet.auditNumber();
    }
}
