package cn.metrology.lims.reception.model;

import cn.metrology.lims.reception.HoldCause;
import cn.metrology.lims.reception.OrderView;
import cn.metrology.lims.reception.WorkOrderStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Why an order waits (暂停), since when, and where it goes on afterwards. */
@Embeddable
public class OrderHold {
    @Enumerated(EnumType.STRING)
    @Column(name = "held_from")
    private WorkOrderStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "hold_cause")
    private HoldCause cause;

    @Column(name = "held_since")
    private Instant since;

    protected OrderHold() {}

    OrderHold(WorkOrderStatus from, HoldCause cause, Instant since) {
        this.from = from;
        this.cause = cause;
        this.since = since;
    }

    WorkOrderStatus from() {
        return from;
    }

    public HoldCause cause() {
        return cause;
    }

    public Instant since() {
        return since;
    }

    OrderView.Hold view(String reason) {
        return new OrderView.Hold(cause, reason, since);
    }
}
