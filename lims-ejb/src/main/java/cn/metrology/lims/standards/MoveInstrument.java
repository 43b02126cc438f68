package cn.metrology.lims.standards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Command: the instrument stands elsewhere or is in somebody else's care. */
public record MoveInstrument(
        @NotBlank String number,
        int seenVersion,
        @NotBlank @Size(max = 100) String location,
        @Size(max = 100) String custodian) {}
