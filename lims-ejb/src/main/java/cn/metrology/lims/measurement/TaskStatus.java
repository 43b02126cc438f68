package cn.metrology.lims.measurement;

/** Where a task stands (flows 3); the states between STARTED and ISSUED are those of its worksheet. */
public enum TaskStatus {
    UNASSIGNED,
    ASSIGNED,
    STARTED,
    ISSUED,
    CANCELLED
}
