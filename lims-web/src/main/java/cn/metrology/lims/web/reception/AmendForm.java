package cn.metrology.lims.web.reception;

import cn.metrology.lims.procedure.DecisionRule;
import cn.metrology.lims.reception.AmendOrder;
import cn.metrology.lims.reception.OrderLineView;
import cn.metrology.lims.reception.OrderView;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A change of contract as it is typed. */
public class AmendForm implements Serializable {
    private String consent;
    private LocalDate dueOn;
    private boolean recommendInterval;
    private String remark;
    private final List<Line> lines;

    AmendForm(OrderView order) {
        dueOn = order.dueOn();
        recommendInterval = order.details().recommendInterval();
        remark = order.details().remark();
        lines = order.lines().stream().map(Line::new).toList();
    }

    AmendOrder.Terms terms() {
        return new AmendOrder.Terms(
                consent,
                dueOn,
                recommendInterval,
                remark,
                lines.stream().map(Line::change).toList());
    }

    public DecisionRule[] getRules() {
        return DecisionRule.values();
    }

    public String getConsent() {
        return consent;
    }

    public void setConsent(String consent) {
        this.consent = consent;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public boolean isRecommendInterval() {
        return recommendInterval;
    }

    public void setRecommendInterval(boolean recommendInterval) {
        this.recommendInterval = recommendInterval;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** What can still be changed about one line. */
    public static class Line implements Serializable {
        private final OrderLineView was;
        private String requirement;
        private boolean conformityWanted;
        private DecisionRule decisionRule;
        private BigDecimal fee;
        private String waiverReason;

        Line(OrderLineView was) {
            this.was = was;
            requirement = was.details().requirement();
            conformityWanted = was.details().conformityWanted();
            decisionRule = was.details().decisionRule();
            fee = was.details().fee();
            waiverReason = was.details().waiverReason();
        }

        AmendOrder.Line change() {
            return new AmendOrder.Line(was.lineNo(), requirement, conformityWanted, decisionRule, fee, waiverReason);
        }

        public OrderLineView getWas() {
            return was;
        }

        public String getRequirement() {
            return requirement;
        }

        public void setRequirement(String requirement) {
            this.requirement = requirement;
        }

        public boolean isConformityWanted() {
            return conformityWanted;
        }

        public void setConformityWanted(boolean conformityWanted) {
            this.conformityWanted = conformityWanted;
            if (!conformityWanted) {
                decisionRule = null;
            }
        }

        public DecisionRule getDecisionRule() {
            return decisionRule;
        }

        public void setDecisionRule(DecisionRule decisionRule) {
            this.decisionRule = conformityWanted ? decisionRule : null;
        }

        public BigDecimal getFee() {
            return fee;
        }

        public void setFee(BigDecimal fee) {
            this.fee = fee;
        }

        public String getWaiverReason() {
            return waiverReason;
        }

        public void setWaiverReason(String waiverReason) {
            this.waiverReason = waiverReason;
        }
    }
}
