package cn.metrology.lims.standards;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Lines of a control chart. {@code centre} and {@code deviation} are null while the chart is being established;
 * {@code rangeCentre} and the range limits also with single readings.
 */
public record ChartView(
        int points,
        int needed,
        BigDecimal centre,
        BigDecimal deviation,
        BigDecimal rangeCentre,
        BigDecimal rangeLow,
        BigDecimal rangeHigh)
        implements Serializable {
    private static final BigDecimal WARNING = BigDecimal.valueOf(2);
    private static final BigDecimal ACTION = BigDecimal.valueOf(3);

    public boolean established() {
        return centre != null;
    }

    public BigDecimal warning(boolean upper) {
        return line(WARNING, upper);
    }

    public BigDecimal action(boolean upper) {
        return line(ACTION, upper);
    }

    private BigDecimal line(BigDecimal times, boolean upper) {
        BigDecimal away = deviation.multiply(times);
        return upper ? centre.add(away) : centre.subtract(away);
    }
}
