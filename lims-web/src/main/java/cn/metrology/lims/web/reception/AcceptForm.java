package cn.metrology.lims.web.reception;

import cn.metrology.lims.reception.AcceptanceTerms;
import cn.metrology.lims.reception.AcceptanceTerms.LineFee;
import cn.metrology.lims.reception.OrderLineView;
import cn.metrology.lims.reception.OrderView;
import cn.metrology.lims.reception.ReviewPoint;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the counter types when it accepts an order that a client has submitted. */
public class AcceptForm implements Serializable {
    private ReviewPoint[] settled = {};
    private String reviewRemark;
    private LocalDate agreedDue;
    private boolean itemsPresent = true;
    private final List<Fee> fees;

    AcceptForm(OrderView order) {
        fees = order.lines().stream().map(Fee::new).toList();
    }

    AcceptanceTerms terms() {
        Set<ReviewPoint> points = EnumSet.noneOf(ReviewPoint.class);
        points.addAll(List.of(settled));
        return new AcceptanceTerms(
                points,
                reviewRemark,
                agreedDue,
                fees.stream()
                        .map(fee -> new LineFee(fee.line.lineNo(), fee.amount, fee.waiverReason))
                        .toList(),
                itemsPresent);
    }

    public ReviewPoint[] getPoints() {
        return ReviewPoint.values();
    }

    public ReviewPoint[] getSettled() {
        return settled.clone();
    }

    public void setSettled(ReviewPoint[] settled) {
        this.settled = settled.clone();
    }

    public String getReviewRemark() {
        return reviewRemark;
    }

    public void setReviewRemark(String reviewRemark) {
        this.reviewRemark = reviewRemark;
    }

    public LocalDate getAgreedDue() {
        return agreedDue;
    }

    public void setAgreedDue(LocalDate agreedDue) {
        this.agreedDue = agreedDue;
    }

    public boolean isItemsPresent() {
        return itemsPresent;
    }

    public void setItemsPresent(boolean itemsPresent) {
        this.itemsPresent = itemsPresent;
    }

    public List<Fee> getFees() {
        return fees;
    }

    /** The fee of one line as it is typed. */
    public static class Fee implements Serializable {
        private final OrderLineView line;
        private BigDecimal amount;
        private String waiverReason;

        Fee(OrderLineView line) {
            this.line = line;
            this.amount = line.details().fee();
            this.waiverReason = line.details().waiverReason();
        }

        public OrderLineView getLine() {
            return line;
        }

        public BigDecimal getAmount() {
            return amount;
        }

        public void setAmount(BigDecimal amount) {
            this.amount = amount;
        }

        public String getWaiverReason() {
            return waiverReason;
        }

        public void setWaiverReason(String waiverReason) {
            this.waiverReason = waiverReason;
        }
    }
}
