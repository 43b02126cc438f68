package cn.metrology.lims.reception;

/** Life of a work order, flows.md §1. */
public enum WorkOrderStatus {
    DRAFT,
    SUBMITTED,
    ACCEPTED,
    IN_PROGRESS,
    ON_HOLD,
    COMPLETED,
    RELEASED,
    ARCHIVED,
    REFUSED,
    CANCELLED;

    /** Whether the promised day still matters: overdue is a flag of these, not a state. */
    public boolean running() {
        return this == ACCEPTED || this == IN_PROGRESS || this == ON_HOLD;
    }
}
