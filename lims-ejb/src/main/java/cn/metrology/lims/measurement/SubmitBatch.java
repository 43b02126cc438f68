package cn.metrology.lims.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Signature 1 on several records of one batch with the password typed once; all of them or none. */
public record SubmitBatch(
        @NotNull BatchNumber batch,
        @NotEmpty @Size(max = StartBatch.MOST) List<@Valid @NotNull Seat> worksheets,
        @NotBlank String password) {
    /** A worksheet as it was last seen. */
    public record Seat(@NotNull WorksheetNumber number, int seenVersion) {}
}
