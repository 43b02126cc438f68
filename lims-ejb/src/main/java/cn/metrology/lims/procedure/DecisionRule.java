package cn.metrology.lims.procedure;

/**
 * How the uncertainty takes part in a statement of conformity (DR-02 to DR-04). The rule is agreed at acceptance and
 * handed in as the item parameter {@code decisionRule}.
 */
public enum DecisionRule {
    /** Compare with the limit directly: inherent in a verification regulation (DR-02), or ILAC-G8 with w = 0. */
    SIMPLE,
    /** ILAC-G8:09/2019 4.2.2, binary with guard band w = U. */
    GUARD_W_EQ_U,
    /** ILAC-G8:09/2019 4.2.3, non-binary with guard band w = U. */
    NON_BINARY,
    /** JJF 1094-2002 5.3.1: simple while U is at most a third of the limit, else three outcomes. */
    JJF1094
}
