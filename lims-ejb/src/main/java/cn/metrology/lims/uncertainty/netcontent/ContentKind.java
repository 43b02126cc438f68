package cn.metrology.lims.uncertainty.netcontent;

/** What the label states. Mass is counted in g and volume in mL, length in m. */
public enum ContentKind {
    MASS_OR_VOLUME,
    LENGTH,
    AREA,
    COUNT
}
