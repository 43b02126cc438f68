package cn.metrology.lims.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Ends a line; {@code lastDay} is the last day on which it holds. A changed capability is a new line. */
public record EndCmc(
        @NotBlank String number,
        int seenVersion,
        @NotNull LocalDate lastDay,
        @NotBlank @Size(max = 500) String reason) {}
