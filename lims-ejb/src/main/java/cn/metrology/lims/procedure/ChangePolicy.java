package cn.metrology.lims.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A new value of a policy parameter from a day on.
 *
 * @param source the document that decided it, e.g. 所长办公会纪要 2026-12
 */
public record ChangePolicy(
        @NotBlank String key,
        int seenVersion,
        @NotNull @Size(max = 500) String value,
        @NotNull LocalDate effectiveFrom,
        @NotBlank @Size(max = 200) String source,
        @NotBlank @Size(max = 500) String reason) {}
