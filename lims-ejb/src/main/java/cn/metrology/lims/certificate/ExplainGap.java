package cn.metrology.lims.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Says why a number is carried by no document. */
public record ExplainGap(
        @NotBlank @Size(max = 32) String number,
        @NotBlank @Size(max = 1000) String reason) {}
