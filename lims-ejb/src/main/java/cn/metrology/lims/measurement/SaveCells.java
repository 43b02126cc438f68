package cn.metrology.lims.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * Values for some cells of a worksheet. Each cell says what stood there when it was typed, so that cells of two people
 * merge and nothing is overwritten unseen. {@code commandId} makes sending twice harmless.
 */
public record SaveCells(
        @NotNull WorksheetNumber number,
        @NotBlank @Size(max = 36) String commandId,
        @NotEmpty @Size(max = 2000) List<@Valid @NotNull Cell> cells) {
    /** One value as typed; {@code seen} is empty where nothing stood. */
    public record Cell(
            @NotNull String cell,
            @Size(max = 500) String value,
            @Size(max = 500) String seen,
            Instant observedAt,
            @Size(max = 500) String reason,
            @Size(max = 500) String lateReason) {}
}
