package cn.metrology.lims.web.catalogue;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.procedure.ChangePolicy;
import cn.metrology.lims.procedure.PolicyOwner;
import cn.metrology.lims.procedure.PolicyService;
import cn.metrology.lims.procedure.PolicyType;
import cn.metrology.lims.procedure.PolicyView;
import cn.metrology.lims.web.faces.Language;
import cn.metrology.lims.web.faces.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Page state of policies.xhtml: the parameters, and the one that is being changed. */
@Named
@ViewScoped
public class PoliciesBean implements Serializable {
    @Inject
    private PolicyService service;

    @Inject
    private Messages messages;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private List<PolicyView> policies;
    private final Set<PolicyOwner> mine = EnumSet.noneOf(PolicyOwner.class);
    private PolicyView chosen;
    private String value;
    private LocalDate effectiveFrom;
    private String source;
    private String reason;

    @PostConstruct
    void load() {
        policies = service.list();
        Stream.of(PolicyOwner.values()).filter(service::mayEdit).forEach(mine::add);
    }

    public void choose(PolicyView policy) {
        chosen = policy;
        value = policy.value();
        effectiveFrom = Institute.today(clock);
        source = null;
        reason = null;
    }

    public void change() {
        try {
            service.change(new ChangePolicy(
                    chosen.key(), chosen.version(), value == null ? "" : value, effectiveFrom, source, reason));
            messages.done("catalogue.policies.changed", chosen.key(), effectiveFrom);
            load();
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    public boolean mayChange(PolicyView policy) {
        return !policy.fixed() && mine.contains(policy.owner());
    }

    public String caption(PolicyView policy) {
        return language.isEnglish() ? policy.captionEn() : policy.captionZh();
    }

    /** The values to choose from; none when the value is typed. */
    public List<String> choices(PolicyView policy) {
        if (policy != null && policy.type() == PolicyType.FLAG) {
            return List.of("true", "false");
        }
        return policy == null || policy.allowed() == null
                ? List.of()
                : List.of(policy.allowed().split(","));
    }

    public List<PolicyView> getPolicies() {
        return policies;
    }

    public PolicyView getChosen() {
        return chosen;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
