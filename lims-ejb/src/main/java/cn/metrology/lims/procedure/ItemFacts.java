package cn.metrology.lims.procedure;

import cn.metrology.lims.kernel.ServiceKind;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What a procedure needs to know about the instrument in hand. {@code resolution} is the scale interval (分度值) or the
 * digital resolution; {@code parameters} holds what the procedure asks for beyond that, by parameter key.
 */
public record ItemFacts(
        String itemCode,
        ServiceKind serviceKind,
        ItemUse use,
        BigDecimal rangeMin,
        BigDecimal rangeMax,
        String unit,
        String accuracyClass,
        BigDecimal resolution,
        Map<String, String> parameters)
        implements Serializable {
    public ItemFacts {
        parameters = Map.copyOf(parameters);
    }

    public ItemFacts withAccuracyClass(String other) {
        return new ItemFacts(itemCode, serviceKind, use, rangeMin, rangeMax, unit, other, resolution, parameters);
    }
}
