package cn.metrology.lims.measurement;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;

/** How far a standard was off at a nominal value: found value minus the value of its certificate, in the same unit. */
public record StandardShift(
        @NotNull BigDecimal nominal, @NotNull BigDecimal shift) implements Serializable {}
