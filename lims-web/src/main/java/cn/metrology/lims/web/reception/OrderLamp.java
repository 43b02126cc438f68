package cn.metrology.lims.web.reception;

import cn.metrology.lims.reception.ItemStatus;
import cn.metrology.lims.reception.WorkOrderStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Sign and colour of the states of orders and items (screens 0). */
@Named
@ApplicationScoped
public class OrderLamp {
    public String of(WorkOrderStatus status) {
        return switch (status) {
            case DRAFT -> "idle";
            case SUBMITTED, ON_HOLD -> "warn";
            case ACCEPTED, IN_PROGRESS -> "busy";
            case COMPLETED, RELEASED, ARCHIVED -> "good";
            case REFUSED -> "bad";
            case CANCELLED -> "void";
        };
    }

    public String ofItem(ItemStatus status) {
        return switch (status) {
            case EXPECTED -> "idle";
            case RECEIVED, IN_LAB -> "busy";
            case DISCREPANT, DISPOSAL_PENDING -> "warn";
            case DAMAGED -> "bad";
            case RETURN_PENDING, RETURNED -> "good";
            case CANCELLED, DISPOSED -> "void";
        };
    }
}
