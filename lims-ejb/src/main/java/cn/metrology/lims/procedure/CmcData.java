package cn.metrology.lims.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * UN-13: one line of the table of calibration and measurement capabilities, as data and not as text.
 *
 * @param parameter what is calibrated when an item has several functions, e.g. 直流电压
 * @param expression the smallest expanded uncertainty offered, in {@code unit}, as a function of the point {@code x}: a
 *     constant, a linear interpolation, or any other closed form
 * @param k coverage factor that goes with it
 */
public record CmcData(
        @NotBlank @Size(max = 8) String itemCode,
        @NotBlank @Size(max = 80) String parameter,
        @NotBlank @Size(max = 24) String unit,
        @NotNull BigDecimal rangeMin,
        @NotNull BigDecimal rangeMax,
        @NotBlank @Size(max = 200) String expression,
        @NotNull BigDecimal k,
        @NotNull LocalDate validFrom,
        LocalDate validUntil,
        @Size(max = 60) String documentNumber)
        implements Serializable {}
