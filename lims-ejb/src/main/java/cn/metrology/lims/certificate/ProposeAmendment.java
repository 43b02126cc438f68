package cn.metrology.lims.certificate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Asks for a supplement, which says {@code content}, or for a replacement, which carries the corrections. */
public record ProposeAmendment(
        @NotBlank @Size(max = 32) String certificate,
        @NotNull AmendmentKind kind,
        @NotBlank @Size(max = 1000) String reason,
        @Size(max = 2000) String content,
        @Valid Corrections corrections) {}
