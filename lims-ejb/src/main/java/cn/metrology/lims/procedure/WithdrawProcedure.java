package cn.metrology.lims.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Takes a version out of force after a day, with the reason. */
public record WithdrawProcedure(
        @NotBlank String number,
        int seenVersion,
        @NotNull LocalDate until,
        @NotBlank String reason) {}
