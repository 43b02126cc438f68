package cn.metrology.lims.measurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** The performer's signature on the revision he saw. */
public record SubmitWorksheet(
        @NotNull WorksheetNumber number,
        int seenVersion,
        @NotBlank String password) {
    @Override
    public String toString() {
        return "SubmitWorksheet[" + number + ", " + seenVersion + "]";
    }
}
