package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.math.BigDecimal;

/** Outside of it a reading is marked at once as doubtful; it is not refused. */
public record PlausibleRange(BigDecimal low, BigDecimal high) implements Serializable {
    public boolean holds(BigDecimal reading) {
        return low.compareTo(reading) <= 0 && reading.compareTo(high) <= 0;
    }
}
