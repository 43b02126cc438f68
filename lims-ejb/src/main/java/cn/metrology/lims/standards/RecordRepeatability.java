package cn.metrology.lims.standards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Command: single results of a normal instrument under repeatability conditions (MS-08). {@code evaluated} is the s
 * that the uncertainty of the standard was evaluated with, or null for a new standard.
 */
public record RecordRepeatability(
        @NotBlank String standardCode,
        @NotBlank @Size(max = 100) String quantity,
        @Size(max = 16) String unit,
        @NotNull LocalDate measuredOn,
        @NotBlank @Size(max = 200) String subject,
        boolean mainComponent,
        BigDecimal evaluated,
        @NotNull List<BigDecimal> readings) {
    public RecordRepeatability {
        readings = readings == null ? List.of() : List.copyOf(readings);
    }
}
