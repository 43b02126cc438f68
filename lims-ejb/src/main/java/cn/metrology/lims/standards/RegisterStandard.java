package cn.metrology.lims.standards;

import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.MetrologyField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Command: a further standard, of a branch or of an enterprise ({@code owner}), joins the register. */
public record RegisterStandard(
        @NotNull StandardKind kind,
        @NotNull Site site,
        @Size(max = 100) String owner,
        @NotBlank @Size(max = 100) String nameZh,
        @NotBlank @Size(max = 200) String nameEn,
        @NotNull MetrologyField field,
        @NotBlank @Size(max = 200) String rangeText,
        @NotBlank @Size(max = 200) String accuracyText,
        @Size(max = 200) String upperStandard,
        @Size(max = 500) String mainInstruments) {}
