package cn.metrology.lims.client;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** New details for a client, as a person saw it at {@code seenVersion}. */
public record ChangeClient(
        @NotNull ClientNumber number,
        int seenVersion,
        @NotNull @Valid ClientDetails details) {}
