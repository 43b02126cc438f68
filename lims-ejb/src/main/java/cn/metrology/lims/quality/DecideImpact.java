package cn.metrology.lims.quality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Command: what becomes of these documents. A recall is signed: {@code password} (people.md 3 rule 6). */
public record DecideImpact(
        @NotBlank String run,
        int seenVersion,
        @NotEmpty @Size(max = 500) List<String> certificates,
        @NotNull ImpactDecision decision,
        @NotBlank @Size(max = 500) String reason,
        String password) {
    public DecideImpact {
        certificates = certificates == null ? List.of() : List.copyOf(certificates);
    }
}
