package cn.metrology.lims.measurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Interrupts, resumes or gives up a worksheet, with the reason. */
public record ChangeWorksheet(
        @NotNull WorksheetNumber number,
        int seenVersion,
        @NotBlank @Size(max = 500) String reason) {}
