package cn.metrology.lims.procedure;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * May we do this work there and then (AC-02, WF-03)?
 *
 * @param unit UCUM code of the two limits; null means the unit of the catalogue item
 * @param accuracyClass null when the client names none
 * @param methodEdition e.g. {@code JJG 52-2013}; null means the regulation of the catalogue item
 */
public record ScopeQuestion(
        @NotBlank String itemCode,
        @NotNull ServiceKind serviceKind,
        BigDecimal rangeMin,
        BigDecimal rangeMax,
        String unit,
        String accuracyClass,
        String methodEdition,
        @NotNull Site site,
        @NotNull LocalDate day)
        implements Serializable {}
