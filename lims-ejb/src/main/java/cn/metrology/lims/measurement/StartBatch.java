package cn.metrology.lims.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/** Identical instruments that are started together: one place, environment, set of standards and set of facts for all. */
public record StartBatch(
        @NotEmpty @Size(max = MOST) List<@Valid @NotNull Seat> tasks,
        @Valid @NotNull StartWorksheet.Conditions conditions,
        @NotNull List<@NotNull String> standards,
        @NotNull Map<String, String> facts) {
    /** More do not fit beside each other on one bench in one session. */
    public static final int MOST = 200;

    /** A task as it was last seen. */
    public record Seat(@NotNull TaskNumber task, int seenVersion) {}

    StartWorksheet of(Seat seat) {
        return new StartWorksheet(seat.task(), seat.seenVersion(), conditions, standards, facts);
    }
}
