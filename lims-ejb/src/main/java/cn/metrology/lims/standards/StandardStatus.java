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

    /** Not yet examined: its tests are those of a new standard (MS-09, MS-10). */
    public boolean isNew() {
        return this == PLANNED || this == TRIAL || this == UNDER_EXAM;
    }

    /** Under re-examination a standard stays usable until its certificate ends. */
    public boolean usable() {
        return this == ACTIVE || this == UNDER_REEXAM;
    }
}
