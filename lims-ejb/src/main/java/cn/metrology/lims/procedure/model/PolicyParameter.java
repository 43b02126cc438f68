package cn.metrology.lims.procedure.model;

import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.procedure.CatalogueError;
import cn.metrology.lims.procedure.ChangePolicy;
import cn.metrology.lims.procedure.PolicyOwner;
import cn.metrology.lims.procedure.PolicyType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A rule value that the institute decides (政策参数, rules.md 16): rows with source, effective day and history. */
@Entity
@Table(name = "policy_parameter")
public class PolicyParameter implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "policy_key", updatable = false)
    private String key;

    @Enumerated(EnumType.STRING)
    @Column(name = "value_type", updatable = false)
    private PolicyType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "policy_owner", updatable = false)
    private PolicyOwner owner;

    /** Law, not policy: shown here so that everybody sees it, changed by nobody. */
    @Column(updatable = false)
    private boolean fixed;

    /** Comma separated values of a choice; null when any value of the type will do. */
    @Column(name = "allowed_values", updatable = false)
    private String allowed;

    @Column(name = "caption_zh", updatable = false)
    private String captionZh;

    @Column(name = "caption_en", updatable = false)
    private String captionEn;

    @Column(name = "rule_id", updatable = false)
    private String rule;

    @Column(name = "why_default", updatable = false)
    private String why;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "policy_id", nullable = false, updatable = false)
    @OrderBy("effectiveFrom desc")
    private List<PolicyValue> values = new ArrayList<>();

    /** For JPA. */
    protected PolicyParameter() {}

    public PolicyParameter(Definition definition, PolicyValue first) {
        this.id = Ids.next();
        this.key = definition.key();
        this.type = definition.type();
        this.owner = definition.owner();
        this.fixed = definition.fixed();
        this.allowed = definition.allowed();
        this.captionZh = definition.captionZh();
        this.captionEn = definition.captionEn();
        this.rule = definition.rule();
        this.why = definition.why();
        accept(first.value());
        values.add(first.of(key));
    }

    /** What a parameter is, apart from its value. */
    public record Definition(
            String key,
            PolicyType type,
            PolicyOwner owner,
            boolean fixed,
            String allowed,
            String captionZh,
            String captionEn,
            String rule,
            String why) {}

    /** A new value from a day on. Past days keep the value they were judged by. */
    public void change(ChangePolicy command, PolicyValue next, LocalDate today) {
        if (fixed) {
            throw new BusinessException(CatalogueError.POLICY_FIXED, key);
        }
        if (command.effectiveFrom().isBefore(today)) {
            throw new BusinessException(CatalogueError.POLICY_BACKDATED, key, command.effectiveFrom(), today);
        }
        accept(command.value());
        values.add(0, next.of(key));
    }

    private void accept(String value) {
        boolean chosen = allowed == null || Arrays.asList(allowed.split(",")).contains(value);
        if (!type.accepts(value) || !chosen) {
            throw new BusinessException(
                    CatalogueError.POLICY_VALUE_INVALID, key, value, allowed == null ? type : allowed);
        }
    }

    /** Of two values from the same day, the one decided later. */
    public Optional<PolicyValue> on(LocalDate day) {
        return values.stream()
                .filter(value -> !value.effectiveFrom().isAfter(day))
                .max((a, b) -> {
                    int days = a.effectiveFrom().compareTo(b.effectiveFrom());
                    return days != 0 ? days : a.setAt().compareTo(b.setAt());
                });
    }

    public List<PolicyValue> values() {
        return values.stream()
                .sorted((a, b) -> {
                    int days = b.effectiveFrom().compareTo(a.effectiveFrom());
                    return days != 0 ? days : b.setAt().compareTo(a.setAt());
                })
                .toList();
    }

    public Definition definition() {
        return new Definition(key, type, owner, fixed, allowed, captionZh, captionEn, rule, why);
    }

    public String key() {
        return key;
    }

    public int version() {
        return version;
    }

    public PolicyOwner owner() {
        return owner;
    }

    @Override
    public String auditNumber() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PolicyParameter that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
