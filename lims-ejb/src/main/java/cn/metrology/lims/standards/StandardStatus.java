package cn.metrology.lims.standards;

/** Where a measurement standard stands (flows 5). Expiry is a matter of the day. */
public enum StandardStatus {
    PLANNED,
    TRIAL,
    UNDER_EXAM,
    ACTIVE,
    RESTRICTED,
    UNDER_REEXAM,
    SUSPENDED,
    WITHDRAWN;

    /** Under re-examination a standard stays usable until its certificate ends. */
    public boolean usable() {
        return this == ACTIVE || this == UNDER_REEXAM;
    }
}
