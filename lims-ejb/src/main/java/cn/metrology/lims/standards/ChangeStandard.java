package cn.metrology.lims.standards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Command: something about the standard changed (MS-16). {@code essential} as in {@link ChangeKind#consequence}. */
public record ChangeStandard(
        @NotBlank String code,
        int seenVersion,
        @NotNull ChangeKind kind,
        boolean essential,
        @NotNull LocalDate changedOn,
        @NotBlank @Size(max = 500) String what) {}
