package cn.metrology.lims.procedure;

import jakarta.validation.constraints.NotBlank;

/** Writes over a draft. */
public record SaveProcedure(
        @NotBlank String number, int seenVersion, @NotBlank String definition) {}
