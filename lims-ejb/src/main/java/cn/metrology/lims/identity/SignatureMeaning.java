package cn.metrology.lims.identity;

/** What a person declares with a signature (people.md 4). */
public enum SignatureMeaning {
    PERFORMED,
    CHECKED,
    RETURNED,
    APPROVED,
    CONFIRMED,
    RELEASED,
    AMENDED,
    REVOKED
}
