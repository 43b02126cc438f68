package cn.metrology.lims.measurement.model;

import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.procedure.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** The record as it was signed on one revision: everything a document prints, and what was computed, with which engine. */
@Entity
@Table(name = "worksheet_snapshot")
public class Snapshot implements Audited {
    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "worksheet_id", updatable = false)
    private Worksheet worksheet;

    @Column(updatable = false)
    private int revision;

    @Column(name = "engine_version", updatable = false)
    private String engine;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Verdict verdict;

    @Lob
    @Column(name = "evaluation", updatable = false)
    private String evaluation;

    @Lob
    @Column(name = "record", updatable = false)
    private String record;

    @Column(name = "record_hash", updatable = false)
    private String hash;

    @Column(name = "taken_at", updatable = false)
    private Instant at;

    protected Snapshot() {} // JPA

    Snapshot(Worksheet worksheet, Content content, Instant at) {
        this.id = Ids.next();
        this.worksheet = worksheet;
        this.revision = worksheet.revision();
        this.engine = content.engine();
        this.verdict = content.verdict();
        this.evaluation = content.evaluation();
        this.record = content.record();
        this.hash = content.hash();
        this.at = at;
    }

    /** Texts of the evaluation and of the whole record, and the hash that was signed. */
    public record Content(String engine, Verdict verdict, String evaluation, String record, String hash) {}

    public int revision() {
        return revision;
    }

    public String engine() {
        return engine;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String evaluation() {
        return evaluation;
    }

    public String record() {
        return record;
    }

    public String hash() {
        return hash;
    }

    public Instant at() {
        return at;
    }

    @Override
    public String auditNumber() {
        return worksheet.auditNumber();
    }
}
