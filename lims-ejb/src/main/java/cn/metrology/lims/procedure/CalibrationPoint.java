package cn.metrology.lims.procedure;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;

/** One line of the certificate of a standard: value at a nominal, with the certificate's own U and k (UN-02) or null. */
public record CalibrationPoint(
        @NotNull BigDecimal nominal, @NotNull BigDecimal value, BigDecimal uncertainty, BigDecimal k)
        implements Serializable {}
