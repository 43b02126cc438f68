package cn.metrology.lims.standards;

/** Whether a plan of intermediate checks still counts. */
public enum CheckPlanStatus {
    ACTIVE,
    CLOSED
}
