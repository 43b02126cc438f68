package cn.metrology.lims.standards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Command: this period's group of readings of a check standard (MS-10). {@code limit} is |MPE| or U (MS-11). */
public record RecordStability(
        @NotBlank String standardCode,
        @NotBlank @Size(max = 100) String quantity,
        @Size(max = 16) String unit,
        @NotNull LocalDate measuredOn,
        @NotBlank @Size(max = 200) String subject,
        @NotNull LimitBasis basis,
        @NotNull @Positive BigDecimal limit,
        @NotNull List<BigDecimal> readings) {
    public RecordStability {
        readings = readings == null ? List.of() : List.copyOf(readings);
    }
}
