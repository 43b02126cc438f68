package cn.metrology.lims.reception.model;

import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.Money;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.DecisionRule;
import cn.metrology.lims.procedure.ItemUse;
import cn.metrology.lims.reception.AmendOrder;
import cn.metrology.lims.reception.ItemNumber;
import cn.metrology.lims.reception.LineDetails;
import cn.metrology.lims.reception.MandatoryPurpose;
import cn.metrology.lims.reception.OrderLineView;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** One instrument on a work order and what was agreed about it. Reached only through its order. */
@Entity
@Table(name = "order_line")
public class OrderLine implements Audited {
    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id", updatable = false)
    private WorkOrder workOrder;

    @Column(name = "line_no", updatable = false)
    private int lineNo;

    @Column(name = "item_code")
    private String itemCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "service_kind")
    private ServiceKind serviceKind;

    @Embedded
    private Instrument instrument;

    @Enumerated(EnumType.STRING)
    @Column(name = "instrument_use")
    private ItemUse use;

    @Enumerated(EnumType.STRING)
    @Column(name = "mandatory_purpose")
    private MandatoryPurpose mandatoryPurpose;

    private String requirement;
    private String accessories;
    private String appearance;

    @Column(name = "conformity_wanted")
    private boolean conformityWanted;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision_rule")
    private DecisionRule decisionRule;

    private Money fee;

    @Column(name = "waiver_reason")
    private String waiverReason;

    private boolean mandatory;

    @Column(name = "method_edition")
    private String methodEdition;

    @Column(name = "scope_entry")
    private String scopeEntry;

    @Column(name = "item_no")
    private ItemNumber itemNumber;

    protected OrderLine() {}

    OrderLine(WorkOrder order, int lineNo, LineDetails said) {
        this.id = Ids.next();
        this.workOrder = order;
        this.lineNo = lineNo;
        describe(said);
    }

    final void describe(LineDetails said) {
        itemCode = said.itemCode();
        serviceKind = said.serviceKind();
        instrument = new Instrument(said);
        use = said.use();
        mandatoryPurpose = said.mandatoryPurpose();
        requirement = said.requirement();
        accessories = said.accessories();
        appearance = said.condition();
        fee = said.fee() == null ? null : new Money(said.fee());
        waiverReason = said.waiverReason();
        if (instrument.rangeReversed()) {
            throw refusal(ReceptionError.RANGE_REVERSED, instrument.rangeMin(), instrument.rangeMax());
        }
        wish(said.conformityWanted(), said.decisionRule());
    }

    /** DR-02: a verification is judged by its regulation; only other work has a rule to agree on. */
    private void wish(boolean conformity, DecisionRule rule) {
        if (serviceKind == ServiceKind.VERIFICATION && rule != null) {
            throw refusal(ReceptionError.DECISION_RULE_FOR_VERIFICATION, rule);
        }
        conformityWanted = conformity;
        decisionRule = conformity ? rule : null;
    }

    void quote(BigDecimal typed, String reason) {
        fee = typed == null ? null : new Money(typed);
        waiverReason = reason;
    }

    /** The guards of acceptance that concern one line: WF-04, AC-02, DR-05, MV-06. */
    void accept(LineTerms terms) {
        mandatory = terms.mandatoryEntry() && mandatoryPurpose != MandatoryPurpose.NONE;
        if (mandatory && serviceKind != ServiceKind.VERIFICATION) {
            throw refusal(ReceptionError.MANDATORY_NEEDS_VERIFICATION, mandatoryPurpose, serviceKind);
        }
        if (terms.scopeEntry() == null) {
            throw refusal(ReceptionError.OUT_OF_SCOPE, itemCode);
        }
        requireDecisionRule();
        fee = FeeRule.agree(lineNo, instrument.name(), mandatory, fee == null ? null : fee.yuan(), waiverReason);
        methodEdition = terms.methodEdition();
        scopeEntry = terms.scopeEntry();
    }

    private void requireDecisionRule() {
        if (conformityWanted && serviceKind != ServiceKind.VERIFICATION && decisionRule == null) {
            throw refusal(ReceptionError.DECISION_RULE_MISSING);
        }
    }

    /** DR-05: once the instrument is in the laboratory, readings may exist and the rule of decision stands. */
    void amend(AmendOrder.Line change, boolean atTheCounter) {
        boolean otherRule = change.conformityWanted() != conformityWanted || change.decisionRule() != decisionRule;
        if (otherRule && !atTheCounter) {
            throw refusal(ReceptionError.DECISION_RULE_FIXED);
        }
        wish(change.conformityWanted(), change.decisionRule());
        requireDecisionRule();
        requirement = change.requirement();
        waiverReason = change.waiverReason();
        fee = FeeRule.agree(lineNo, instrument.name(), mandatory, change.fee(), waiverReason);
    }

    void number(ItemNumber drawn) {
        itemNumber = drawn;
    }

    /** WF-05: what arrived must be what was announced. A serial number that was not announced is filled in. */
    public void identify(String serialRead) {
        if (serialRead == null || serialRead.isBlank()) {
            return;
        }
        String announced = instrument.serial();
        if (announced != null && !announced.isBlank() && !announced.equals(serialRead)) {
            throw refusal(ReceptionError.IDENTITY_DIFFERS, announced, serialRead);
        }
        instrument = instrument.identifiedBy(serialRead);
    }

    private BusinessException refusal(ReceptionError code, Object... further) {
        Object[] args = new Object[further.length + 2];
        args[0] = lineNo;
        args[1] = instrument.name();
        System.arraycopy(further, 0, args, 2, further.length);
        return new BusinessException(code, args);
    }

    public int lineNo() {
        return lineNo;
    }

    public String itemCode() {
        return itemCode;
    }

    public ServiceKind serviceKind() {
        return serviceKind;
    }

    public Instrument instrument() {
        return instrument;
    }

    public ItemUse use() {
        return use;
    }

    public MandatoryPurpose mandatoryPurpose() {
        return mandatoryPurpose;
    }

    public String requirement() {
        return requirement;
    }

    public boolean conformityWanted() {
        return conformityWanted;
    }

    public DecisionRule decisionRule() {
        return decisionRule;
    }

    public boolean mandatory() {
        return mandatory;
    }

    public String methodEdition() {
        return methodEdition;
    }

    public ItemNumber itemNumber() {
        return itemNumber;
    }

    public Money fee() {
        return fee == null ? Money.ZERO : fee;
    }

    public String accessories() {
        return accessories;
    }

    public String appearance() {
        return appearance;
    }

    OrderLineView view() {
        String number = itemNumber == null ? null : itemNumber.value();
        return new OrderLineView(lineNo, details(), number, methodEdition, scopeEntry, mandatory, fee);
    }

    /** The line as it was said, e.g. to repeat it on another order. */
    public LineDetails details() {
        return new LineDetails(
                itemCode,
                instrument.name(),
                serviceKind,
                instrument.model(),
                instrument.serial(),
                instrument.manufacturer(),
                instrument.rangeMin(),
                instrument.rangeMax(),
                instrument.unit(),
                instrument.accuracyClass(),
                instrument.resolution(),
                instrument.parameters(),
                use,
                mandatoryPurpose,
                requirement,
                accessories,
                appearance,
                conformityWanted,
                decisionRule,
                fee == null ? null : fee.yuan(),
                waiverReason);
    }

    @Override
    public String auditNumber() {
        return workOrder.auditNumber();
    }
}
