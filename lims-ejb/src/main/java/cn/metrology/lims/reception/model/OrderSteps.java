package cn.metrology.lims.reception.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.reception.OrderView.Step;
import cn.metrology.lims.reception.OrderView.Steps;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who took which step of an order, and when. Replaced, never changed. */
@Embeddable
public class OrderSteps {
    @Column(name = "created_by")
    private StaffId createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "submitted_by")
    private StaffId submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "accepted_by")
    private StaffId acceptedBy;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "review_remark")
    private String reviewRemark;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Column(name = "released_by")
    private StaffId releasedBy;

    @Column(name = "released_at")
    private Instant releasedAt;

    private String taker;

    protected OrderSteps() {}

    private OrderSteps(OrderSteps before) {
        createdBy = before.createdBy;
        createdAt = before.createdAt;
        submittedBy = before.submittedBy;
        submittedAt = before.submittedAt;
        acceptedBy = before.acceptedBy;
        acceptedAt = before.acceptedAt;
        reviewRemark = before.reviewRemark;
        completedAt = before.completedAt;
        releasedBy = before.releasedBy;
        releasedAt = before.releasedAt;
        taker = before.taker;
    }

    static OrderSteps begin(StaffId by, Instant at) {
        OrderSteps steps = new OrderSteps();
        steps.createdBy = by;
        steps.createdAt = at;
        return steps;
    }

    OrderSteps submitted(StaffId by, Instant at) {
        OrderSteps next = new OrderSteps(this);
        next.submittedBy = by;
        next.submittedAt = at;
        return next;
    }

    OrderSteps accepted(StaffId by, Instant at, String remark) {
        OrderSteps next = new OrderSteps(this);
        next.acceptedBy = by;
        next.acceptedAt = at;
        next.reviewRemark = remark;
        return next;
    }

    OrderSteps completed(Instant at) {
        OrderSteps next = new OrderSteps(this);
        next.completedAt = at;
        return next;
    }

    OrderSteps released(StaffId by, Instant at, String to) {
        OrderSteps next = new OrderSteps(this);
        next.releasedBy = by;
        next.releasedAt = at;
        next.taker = to;
        return next;
    }

    Steps view() {
        return new Steps(
                step(createdBy, createdAt),
                step(submittedBy, submittedAt),
                step(acceptedBy, acceptedAt),
                step(null, completedAt),
                step(releasedBy, releasedAt),
                reviewRemark,
                taker);
    }

    private static Step step(StaffId by, Instant at) {
        return at == null ? null : new Step(by == null ? null : by.value(), at);
    }
}
