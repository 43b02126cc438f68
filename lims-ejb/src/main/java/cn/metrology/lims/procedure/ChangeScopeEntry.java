package cn.metrology.lims.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A new scope entry (no number), or the next revision of the entry named.
 *
 * @param seenRevision the revision the person had open; ignored for a new entry
 */
public record ChangeScopeEntry(
        String number,
        int seenRevision,
        int seenVersion,
        @NotNull @Valid ScopeEntryData data,
        @NotBlank @Size(max = 500) String reason) {}
