package cn.metrology.lims.traceability;

/** How a node or a step of the picture stands; shown by colour, sign and word together. */
public enum NodeState {
    SOUND,
    DUE,
    TO_SUPPLY,
    BROKEN
}
