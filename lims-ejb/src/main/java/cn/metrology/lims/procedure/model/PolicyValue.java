package cn.metrology.lims.procedure.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.procedure.ChangePolicy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One value of a policy parameter, from its day on. Append-only. */
@Entity
@Table(name = "policy_value")
public class PolicyValue implements Audited {
    @Id
    private long id;

    /** The parameter's key once more, so that the trail files the row under it. */
    @Column(name = "policy_key", updatable = false)
    private String key;

    @Column(name = "policy_text", updatable = false)
    private String value;

    @Column(name = "effective_from", updatable = false)
    private LocalDate effectiveFrom;

    @Column(name = "set_by", updatable = false)
    private StaffId setBy;

    @Column(name = "set_at", updatable = false)
    private Instant setAt;

    @Column(name = "value_source", updatable = false)
    private String source;

    @Column(updatable = false)
    private String reason;

    /** For JPA. */
    protected PolicyValue() {}

    public PolicyValue(ChangePolicy command, StaffId by, Instant at) {
        this.id = Ids.next();
        this.value = command.value();
        this.effectiveFrom = command.effectiveFrom();
        this.setBy = by;
        this.setAt = at;
        this.source = command.source();
        this.reason = command.reason();
    }

    PolicyValue of(String parameter) {
        key = parameter;
        return this;
    }

    public String value() {
        return value;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public StaffId setBy() {
        return setBy;
    }

    public Instant setAt() {
        return setAt;
    }

    public String source() {
        return source;
    }

    public String reason() {
        return reason;
    }

    @Override
    public String auditNumber() {
        return key;
    }
}
