package cn.metrology.lims.procedure;

/** AC-02: what an entry must cover all of. */
public enum ScopeDimension {
    ITEM,
    SERVICE_KIND,
    SITE,
    DATE,
    METHOD_EDITION,
    RANGE,
    ACCURACY
}
