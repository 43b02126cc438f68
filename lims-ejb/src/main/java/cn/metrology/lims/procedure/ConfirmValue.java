package cn.metrology.lims.procedure;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;

/** The technical manager stands for a figure. {@code figure} null confirms the proposed one. */
public record ConfirmValue(
        @NotBlank String number,
        int seenVersion,
        @NotBlank String key,
        BigDecimal figure,
        @NotBlank String basis) {}
