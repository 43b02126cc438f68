package cn.metrology.lims.standards;

/** How an intermediate check is made (TR-06, MS-15). */
public enum CheckMethod {
    CHECK_STANDARD,
    TWO_SETS,
    HIGHER_STANDARD,
    FIXED_POINT,
    REFERENCE_MATERIAL
}
