package cn.metrology.lims.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

public record ReviseTestItem(
        @NotNull TestItemData data,
        int seenVersion,
        @NotBlank @Size(max = 500) String reason) {}
