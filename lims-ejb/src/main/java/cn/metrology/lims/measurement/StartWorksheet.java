package cn.metrology.lims.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * What must be known before the first reading: the conditions as typed, the standards by instrument number, and facts of
 * the item that its order left open. {@code inRoomSince} is the moment the item came into the room, empty if it need not
 * wait.
 */
public record StartWorksheet(
        @NotNull TaskNumber task,
        int seenVersion,
        @Valid @NotNull Conditions conditions,
        @NotNull List<@NotNull String> standards,
        @NotNull Map<String, String> facts) {
    /** Place and environment, as typed. */
    public record Conditions(
            @Size(max = 200) String place,
            @Size(max = 40) String temperature,
            @Size(max = 40) String humidity,
            @Size(max = 40) String pressure,
            @Size(max = 40) String inRoomSince) {}
}
