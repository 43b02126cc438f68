package cn.metrology.lims.certificate;

/** A proposal becomes a document of its own, or nothing. */
public enum AmendmentStatus {
    PROPOSED,
    ISSUED,
    DECLINED
}
