package cn.metrology.lims.procedure;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * AC-01: everything a scope entry says.
 *
 * @param finestClass the best accuracy class that may be served ({@code 1.6}, {@code III}, {@code F2}); null when the
 *     authorisation states its accuracy in words only
 * @param validUntil last day, included; null while no end is known
 */
public record ScopeEntryData(
        @NotNull ScopeSource source,
        @NotNull ServiceKind serviceKind,
        @NotBlank @Size(max = 8) String itemCode,
        @NotBlank @Size(max = 120) String itemName,
        @NotBlank @Size(max = 60) String quantity,
        @NotBlank @Size(max = 24) String unit,
        @NotNull BigDecimal rangeMin,
        @NotNull BigDecimal rangeMax,
        @NotBlank @Size(max = 200) String accuracyText,
        @Size(max = 16) String finestClass,
        @Size(max = 200) String cmc,
        @NotBlank @Size(max = 40) String methodEdition,
        @NotNull Site site,
        @Size(max = 300) String limits,
        @NotNull LocalDate validFrom,
        LocalDate validUntil,
        @Size(max = 60) String documentNumber)
        implements Serializable {}
