package cn.metrology.lims.standards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Command: a step of a standard's life, with the reason and, where the step is signed, the password. */
public record ActOnStandard(
        @NotBlank String code,
        int seenVersion,
        @NotNull StandardAct act,
        @NotBlank @Size(max = 500) String because,
        String password) {}
