package cn.metrology.lims.standards;

/** What a stability is compared with (MS-11): with or without use of the correction. */
public enum LimitBasis {
    MPE,
    U_OF_CORRECTION
}
