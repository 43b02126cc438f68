package cn.metrology.lims.standards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Command: the lot of a certified reference material in use (TR-11). {@code openedOn} is null while it is sealed. */
public record DescribeMaterial(
        @NotBlank String number,
        int seenVersion,
        @NotBlank @Size(max = 64) String lot,
        LocalDate openedOn,
        @NotNull LocalDate usableUntil,
        @NotBlank @Size(max = 64) String remaining) {}
