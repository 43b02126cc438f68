package cn.metrology.lims.measurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** The checker's signature on the revision he saw. */
public record CheckWorksheet(
        @NotNull WorksheetNumber number,
        int seenVersion,
        @NotBlank String password) {
    @Override
    public String toString() {
        return "CheckWorksheet[" + number + ", " + seenVersion + "]";
    }
}
