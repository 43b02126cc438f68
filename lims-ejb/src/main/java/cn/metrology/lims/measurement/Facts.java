package cn.metrology.lims.measurement;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.measurement.model.MeasurementError;
import cn.metrology.lims.procedure.ItemFacts;
import cn.metrology.lims.procedure.ItemUse;
import cn.metrology.lims.reception.ItemView;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the procedure is told about the item: its order, and what the technician read off the instrument itself. */
final class Facts {
    static final String ACCURACY_CLASS = "accuracyClass";
    static final String RANGE_MIN = "rangeMin";
    static final String RANGE_MAX = "rangeMax";
    static final String UNIT = "unit";
    static final String RESOLUTION = "resolution";
    static final String USE = "use";
    private static final Set<String> OWN = Set.of(ACCURACY_CLASS, RANGE_MIN, RANGE_MAX, UNIT, RESOLUTION, USE);

    private Facts() {}

    static ItemFacts of(ItemView item, Map<String, String> completed) {
        Map<String, String> parameters = new HashMap<>(item.parameters());
        completed.forEach((name, text) -> {
            if (!OWN.contains(name)) {
                parameters.put(name, text);
            }
        });
        if (item.conformityWanted() && item.decisionRule() != null) {
            parameters.put("decisionRule", item.decisionRule().name());
        }
        return new ItemFacts(
                item.itemCode(),
                item.serviceKind(),
                completed.containsKey(USE) ? ItemUse.valueOf(completed.get(USE)) : item.use(),
                number(completed.get(RANGE_MIN), item.rangeMin()),
                number(completed.get(RANGE_MAX), item.rangeMax()),
                completed.getOrDefault(UNIT, item.unit()),
                completed.getOrDefault(ACCURACY_CLASS, item.accuracyClass()),
                number(completed.get(RESOLUTION), item.resolution()),
                parameters);
    }

    static boolean own(String name) {
        return OWN.contains(name);
    }

    static boolean numeric(String name) {
        return RANGE_MIN.equals(name) || RANGE_MAX.equals(name) || RESOLUTION.equals(name);
    }

    /** A use that nobody knows is refused when it is typed, not when it is computed with. */
    static void requireUse(String text) {
        try {
            ItemUse.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw new BusinessException(MeasurementError.CELL_OUTCOME_UNKNOWN, USE, text);
        }
    }

    private static BigDecimal number(String completed, BigDecimal ordered) {
        return completed == null ? ordered : new BigDecimal(completed);
    }
}
