package cn.metrology.lims.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

public record EnterCmc(
        @NotNull @Valid CmcData data,
        @NotBlank @Size(max = 500) String reason) {}
