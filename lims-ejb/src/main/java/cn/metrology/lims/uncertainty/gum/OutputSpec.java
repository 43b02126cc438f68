package cn.metrology.lims.uncertainty.gum;

import cn.metrology.lims.uncertainty.unit.QuantityUnit;

/** An output quantity: its name, the expression that defines it and the unit its value is wanted in. */
public record OutputSpec(String name, String expression, QuantityUnit unit) {}
