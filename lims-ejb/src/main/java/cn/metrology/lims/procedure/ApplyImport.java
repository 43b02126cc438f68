package cn.metrology.lims.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Does what the preview with this fingerprint announced. */
public record ApplyImport(
        @NotNull byte[] file,
        @NotBlank String fingerprint,
        @NotBlank @Size(max = 500) String reason) {}
