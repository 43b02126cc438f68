package cn.metrology.lims.standards;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Command: our result and that of a laboratory with a higher standard, each with its own U and k (MS-13). */
public record RecordVerification(
        @NotBlank String standardCode,
        @NotBlank @Size(max = 100) String quantity,
        @Size(max = 16) String unit,
        @NotNull LocalDate measuredOn,
        @NotBlank @Size(max = 200) String reference,
        @NotNull @Valid Stated ours,
        @NotNull @Valid Stated theirs) {

    /** A result with its expanded uncertainty and coverage factor. */
    public record Stated(
            @NotNull BigDecimal value,
            @NotNull @PositiveOrZero BigDecimal expanded,
            @NotNull @Positive BigDecimal k) {}
}
