package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.math.BigDecimal;

/** Conditions during the work; null where not recorded. {@code acclimatisedHours}: how long the item had been there. */
public record Environment(
        BigDecimal temperature, BigDecimal humidity, BigDecimal pressure, BigDecimal acclimatisedHours)
        implements Serializable {}
