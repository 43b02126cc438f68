package cn.metrology.lims.people;

/** What an authorisation lets a person do with an item (PE-03). */
public enum Duty {
    PERFORM,
    CHECK,
    SIGN
}
