package cn.metrology.lims.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Puts a reviewed version in force from a day on; the version before it ends the day before. */
public record ReleaseProcedure(
        @NotBlank String number, int seenVersion, @NotNull LocalDate from) {}
