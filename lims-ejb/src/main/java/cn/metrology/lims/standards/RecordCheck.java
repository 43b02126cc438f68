package cn.metrology.lims.standards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Command: an intermediate check was made. */
public record RecordCheck(
        @NotBlank String planNumber,
        int seenVersion,
        @NotNull LocalDate checkedOn,
        @Size(max = 200) String conditions,
        @NotNull List<BigDecimal> readings) {
    public RecordCheck {
        readings = readings == null ? List.of() : List.copyOf(readings);
    }
}
