package cn.metrology.lims.procedure.store;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.CatalogueError;
import java.util.Arrays;

/** Reads the constant that a filter names, or says what may stand there. */
final class Choices {
    private Choices() {}

    static <E extends Enum<E>> E of(Class<E> type, String filter, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BusinessException(
                        CatalogueError.FILTER_INVALID, filter, name, Arrays.toString(type.getEnumConstants())));
    }
}
