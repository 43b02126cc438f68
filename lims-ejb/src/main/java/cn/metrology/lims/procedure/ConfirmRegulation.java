package cn.metrology.lims.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the technical manager read in the original; a day that is not stated there stays null. */
public record ConfirmRegulation(
        @NotBlank String number,
        int seenVersion,
        LocalDate inForceFrom,
        LocalDate inForceUntil,
        @Size(max = 40) String supersededBy) {}
