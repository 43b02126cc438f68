package cn.metrology.lims.quality;

/** What the quality manager decides about a document that a bad standard touched. */
public enum ImpactDecision {
    PENDING,
    KEEP,
    REVIEW,
    RECALL,
    AMEND;

    /** Whether the client has to be told. */
    public boolean concernsClient() {
        return this == REVIEW || this == RECALL || this == AMEND;
    }
}
