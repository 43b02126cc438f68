package cn.metrology.lims.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Withdraws an ability; {@code lastDay} is the last on which it may be used. */
public record EndScopeEntry(
        @NotBlank String number,
        int seenRevision,
        int seenVersion,
        @NotNull LocalDate lastDay,
        @NotBlank @Size(max = 500) String reason) {}
