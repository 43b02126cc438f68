package cn.metrology.lims.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Writes the values of a file. {@code fingerprint} is that of the preview which the person saw; null where a program sends
 * it unseen. {@code reason} is needed where values replace others.
 */
public record ApplyFile(
        @Valid @NotNull ReadFile file,
        boolean bench,
        @Size(max = 64) String fingerprint,
        @Size(max = 500) String reason) {}
