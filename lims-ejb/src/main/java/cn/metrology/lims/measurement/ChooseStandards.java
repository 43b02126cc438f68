package cn.metrology.lims.measurement;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The standards that are used from now on, by instrument number. */
public record ChooseStandards(
        @NotNull WorksheetNumber number,
        int seenVersion,
        @NotNull List<@NotNull String> standards) {}
