package cn.metrology.lims.identity.model;

/** Whether an account may be used. */
public enum AccountStatus {
    ACTIVE,
    BLOCKED
}
