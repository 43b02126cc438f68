package cn.metrology.lims.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A file as it arrived, and how its table lies on the worksheet; without a mapping one is proposed. */
public record ReadFile(
        @NotNull WorksheetNumber number,
        @NotBlank @Size(max = 200) String name,
        @NotNull byte[] content,
        @Valid FileMapping mapping) {}
