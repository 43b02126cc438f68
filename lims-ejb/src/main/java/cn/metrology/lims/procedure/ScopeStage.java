package cn.metrology.lims.procedure;

/** WF-03: the three moments at which scope is checked, and the inquiry that decides nothing. */
public enum ScopeStage {
    ACCEPTANCE,
    TASK_START,
    ISSUE,
    INQUIRY
}
