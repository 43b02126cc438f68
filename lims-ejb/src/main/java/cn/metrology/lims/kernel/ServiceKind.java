package cn.metrology.lims.kernel;

/** WF-02: fixes the allowed method types, the document kind and the seal. */
public enum ServiceKind {
    VERIFICATION,
    CALIBRATION,
    TEST,
    NET_CONTENT
}
