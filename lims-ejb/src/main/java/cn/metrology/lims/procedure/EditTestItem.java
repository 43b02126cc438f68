package cn.metrology.lims.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** An item as typed into a form, cell by cell (see {@link TestItemColumns}); {@code seenVersion} is null for a new one. */
public record EditTestItem(
        @NotNull Map<String, String> cells,
        Integer seenVersion,
        @NotBlank @Size(max = 500) String reason) {}
