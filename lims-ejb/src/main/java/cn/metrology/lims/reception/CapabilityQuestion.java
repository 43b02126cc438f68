package cn.metrology.lims.reception;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;

/** Can we do this, here, and on which terms? Asked while the client is still at the counter. */
public record CapabilityQuestion(
        @NotBlank String itemCode,
        @NotNull ServiceKind serviceKind,
        BigDecimal rangeMin,
        BigDecimal rangeMax,
        String unit,
        String accuracyClass,
        @NotNull MandatoryPurpose mandatoryPurpose,
        @NotNull Site site)
        implements Serializable {}
