package cn.metrology.lims.uncertainty.energymetering;

/** Where energy is measured (GB 17167-2006 4.3; EN-02). */
public enum Level {
    /** 进出用能单位. */
    UNIT_LEVEL,
    /** 进出主要次级用能单位. */
    SUB_UNIT_LEVEL,
    /** 主要用能设备. */
    EQUIPMENT_LEVEL
}
