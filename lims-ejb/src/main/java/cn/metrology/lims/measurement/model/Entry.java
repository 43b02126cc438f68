package cn.metrology.lims.measurement.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.measurement.EntryKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One value as it was written down. WF-11: never changed, never deleted; a correction is a new entry that names the
 * one it replaces.
 */
@Entity
@Table(name = "worksheet_entry")
public class Entry implements Audited {
    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "worksheet_id", updatable = false)
    private Worksheet worksheet;

    @Column(name = "entry_key", updatable = false)
    private EntryKey key;

    @Column(name = "entry_seq", updatable = false)
    private int sequence;

    @Column(name = "text_value", updatable = false)
    private String text;

    @Column(precision = 38, scale = 18, updatable = false)
    private BigDecimal amount;

    @Column(updatable = false)
    private Integer decimals;

    @Column(updatable = false)
    private String unit;

    @Column(name = "written_by", updatable = false)
    private StaffId by;

    @Column(name = "writer_name", updatable = false)
    private String writer;

    @Column(name = "observed_at", updatable = false)
    private Instant observedAt;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private String reason;

    @Column(name = "late_reason", updatable = false)
    private String lateReason;

    @Column(name = "replaces_id", updatable = false)
    private Long replaces;

    @Column(updatable = false)
    private int revision;

    @Column(name = "command_id", updatable = false)
    private String command;

    protected Entry() {} // JPA

    Entry(Worksheet worksheet, Entry replaced, Writing writing, Observation observed) {
        this.id = Ids.next();
        this.worksheet = worksheet;
        this.key = writing.key();
        this.sequence = replaced == null ? 1 : replaced.sequence + 1;
        this.replaces = replaced == null ? null : replaced.id;
        this.text = observed.text();
        this.amount = observed.amount();
        this.decimals = observed.amount() == null ? null : observed.amount().scale();
        this.unit = observed.unit();
        this.by = writing.mark().by();
        this.writer = writing.mark().name();
        this.observedAt = writing.mark().observedAt();
        this.recordedAt = writing.mark().recordedAt();
        this.reason = replaced == null ? null : writing.reasons().correction();
        this.lateReason = writing.reasons().late();
        this.revision = worksheet.revision();
        this.command = writing.command();
    }

    public EntryKey key() {
        return key;
    }

    public int sequence() {
        return sequence;
    }

    public String text() {
        return text;
    }

    /** MySQL pads DECIMAL(38,18) with zeros; {@code decimals} restores what was read. */
    public Optional<BigDecimal> amount() {
        return Optional.ofNullable(amount).map(value -> value.setScale(decimals));
    }

    public String unit() {
        return unit;
    }

    public StaffId by() {
        return by;
    }

    public String writer() {
        return writer;
    }

    public Instant observedAt() {
        return observedAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> lateReason() {
        return Optional.ofNullable(lateReason);
    }

    public int revision() {
        return revision;
    }

    String command() {
        return command;
    }

    @Override
    public String auditNumber() {
        return worksheet.auditNumber();
    }
}
