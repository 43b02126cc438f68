package cn.metrology.lims.traceability;

import cn.metrology.lims.procedure.MetrologyField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/**
 * Command: what is known of a standard outside the institute. Without {@code code} it is a new one; otherwise the
 * revision seen is followed by another, and what was known before stays known of the days before.
 */
public record RecordUpper(
        String code,
        int seenRevision,
        @NotBlank @Size(max = 100) String nameZh,
        @Size(max = 200) String nameEn,
        @Size(max = 100) String laboratory,
        @Size(max = 100) String accreditation,
        LocalDate accreditedUntil,
        @NotNull Set<MetrologyField> fields,
        @Size(max = 200) String range,
        @Size(max = 200) String accuracy,
        @NotBlank @Size(max = 20) String tracesTo,
        @NotBlank @Size(max = 500) String basis) {
    public RecordUpper {
        fields = fields == null ? Set.of() : Set.copyOf(fields);
    }
}
