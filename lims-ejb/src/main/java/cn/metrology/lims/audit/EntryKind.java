package cn.metrology.lims.audit;

/** What an entry of the trail tells. */
public enum EntryKind {
    CREATED,
    CHANGED,
    REFUSED,
    DENIED,
    VIEWED,
    SIGNED_IN,
    SIGN_IN_REFUSED,
    ALARM
}
