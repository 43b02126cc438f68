package cn.metrology.lims.standards;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Command: an instrument is checked at intervals (TR-06). The mean of {@code readings} indications may differ from
 * {@code reference} by at most {@code limit}; {@code basis} says where the limit comes from.
 */
public record PlanCheck(
        @NotBlank String instrumentNumber,
        @NotBlank @Size(max = 100) String quantity,
        @Size(max = 16) String unit,
        @NotNull CheckMethod method,
        @NotBlank @Size(max = 200) String checkStandard,
        @NotNull BigDecimal reference,
        @NotNull @Positive BigDecimal limit,
        @NotBlank @Size(max = 200) String basis,
        @Min(1) @Max(10) int readings,
        @Min(1) @Max(24) int intervalMonths,
        @NotNull LocalDate firstDue) {}
