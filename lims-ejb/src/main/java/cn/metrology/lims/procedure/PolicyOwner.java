package cn.metrology.lims.procedure;

/** Who decides about a policy parameter (people.md 2): the technical manager, or the quality manager. */
public enum PolicyOwner {
    TECHNICAL,
    QUALITY
}
