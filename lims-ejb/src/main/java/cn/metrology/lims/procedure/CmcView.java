package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.math.BigDecimal;

/** A line of the CMC table with the values at both ends of its range. */
public record CmcView(String number, int version, CmcData data, BigDecimal atMin, BigDecimal atMax)
        implements Serializable {}
