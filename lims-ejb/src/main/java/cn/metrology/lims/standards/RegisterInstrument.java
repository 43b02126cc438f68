package cn.metrology.lims.standards;

import cn.metrology.lims.kernel.Site;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * Command: a reference instrument joins a standard. {@code mpe} and {@code stability} are absolute and in
 * {@code unit}, or null where none is stated.
 */
public record RegisterInstrument(
        @NotBlank String standardCode,
        @NotBlank @Size(max = 100) String name,
        @Size(max = 100) String model,
        @NotBlank @Size(max = 100) String serial,
        @Size(max = 100) String manufacturer,
        @NotNull Site site,
        @Size(max = 100) String location,
        BigDecimal rangeMin,
        BigDecimal rangeMax,
        @Size(max = 16) String unit,
        @Size(max = 200) String accuracyText,
        BigDecimal mpe,
        BigDecimal stability) {}
