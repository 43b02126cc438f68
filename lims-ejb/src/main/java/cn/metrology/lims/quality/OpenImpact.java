package cn.metrology.lims.quality;

import cn.metrology.lims.measurement.StandardShift;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Command: a node of the chain proved wrong. {@code from} is the last day it was known to be good, {@code to} the last day
 * of its use; {@code shifts} say by how much it was off, in {@code unit}, or are empty where nobody knows.
 */
public record OpenImpact(
        @NotBlank @Size(max = 20) String node,
        @NotNull ImpactReason reason,
        @NotBlank @Size(max = 1000) String facts,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull List<StandardShift> shifts,
        @Size(max = 16) String unit) {
    public OpenImpact {
        shifts = shifts == null ? List.of() : List.copyOf(shifts);
    }
}
