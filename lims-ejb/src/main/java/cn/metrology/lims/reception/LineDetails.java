package cn.metrology.lims.reception;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.DecisionRule;
import cn.metrology.lims.procedure.ItemUse;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;

/** What is said about one instrument on an order. The fee is the counter's; what a client sends there is ignored. */
public record LineDetails(
        @NotBlank @Size(max = 20) String itemCode,
        @NotBlank @Size(max = 100) String instrumentName,
        @NotNull ServiceKind serviceKind,
        @Size(max = 60) String model,
        @Size(max = 60) String serial,
        @Size(max = 120) String manufacturer,
        BigDecimal rangeMin,
        BigDecimal rangeMax,
        @Size(max = 20) String unit,
        @Size(max = 60) String accuracyClass,
        BigDecimal resolution,
        @Size(max = 20) Map<String, String> parameters,
        @NotNull ItemUse use,
        @NotNull MandatoryPurpose mandatoryPurpose,
        @Size(max = 300) String requirement,
        @Size(max = 200) String accessories,
        @Size(max = 200) String condition,
        boolean conformityWanted,
        DecisionRule decisionRule,
        @PositiveOrZero @Digits(integer = 8, fraction = 2) BigDecimal fee,
        @Size(max = 100) String waiverReason)
        implements Serializable {

    /** The same instrument once more under another serial number: how a quantity becomes lines. */
    public LineDetails withSerial(String otherSerial) {
        return new LineDetails(
                itemCode,
                instrumentName,
                serviceKind,
                model,
                otherSerial,
                manufacturer,
                rangeMin,
                rangeMax,
                unit,
                accuracyClass,
                resolution,
                parameters,
                use,
                mandatoryPurpose,
                requirement,
                accessories,
                condition,
                conformityWanted,
                decisionRule,
                fee,
                waiverReason);
    }

    /** The line as a client may say it: prices are the counter's. */
    LineDetails withoutFee() {
        return new LineDetails(
                itemCode,
                instrumentName,
                serviceKind,
                model,
                serial,
                manufacturer,
                rangeMin,
                rangeMax,
                unit,
                accuracyClass,
                resolution,
                parameters,
                use,
                mandatoryPurpose,
                requirement,
                accessories,
                condition,
                conformityWanted,
                decisionRule,
                null,
                null);
    }
}
