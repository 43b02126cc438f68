package cn.metrology.lims.procedure.model;

import java.math.BigDecimal;
import java.util.Optional;

/** Where formulas and conditions find their names. */
interface Scope {
    /** The number of that name, or empty where it is missing; the scope remembers why. */
    Optional<BigDecimal> number(String name);

    /** The text of that name: class, use, unit, item, service or a parameter. */
    Optional<String> text(String name);
}
