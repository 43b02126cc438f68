package cn.metrology.lims.certificate;

/** What may be done to an issued document besides revoking it (CT-12). */
public enum AmendmentKind {
    SUPPLEMENT,
    REPLACEMENT
}
