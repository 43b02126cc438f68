package cn.metrology.lims.measurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** WF-14: back to the technician, with the reason. */
public record ReturnWorksheet(
        @NotNull WorksheetNumber number,
        int seenVersion,
        @NotBlank @Size(max = 500) String reason) {}
