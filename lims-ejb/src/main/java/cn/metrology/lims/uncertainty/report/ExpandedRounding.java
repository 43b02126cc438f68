package cn.metrology.lims.uncertainty.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How an expanded uncertainty loses its surplus digits (policy {@code un.rounding}, UN-09). */
public enum ExpandedRounding {
    /** GB/T 8170-2008 3.2. */
    HALF_EVEN(RoundingMode.HALF_EVEN, false),
    /** Half away from zero, as some foreign certificates do. */
    HALF_UP(RoundingMode.HALF_UP, false),
    /** GUM 7.2.6 and JJF 1059.1-2012 5.3.8.1: a remainder is never dropped. */
    ALWAYS_UP(RoundingMode.UP, false),
    /** Half to even unless that lowers U by more than 5 %, then up (EA-4/02 M:2022 6.3 on the basis of GB/T 8170). */
    UP_IF_GT_5PCT(RoundingMode.HALF_EVEN, true),
    /** EA-4/02 M:2022 6.3 and ILAC-P14:09/2020 5.4 word for word: half up unless that lowers U by more than 5 %, then up. */
    HALF_UP_OR_UP_IF_GT_5PCT(RoundingMode.HALF_UP, true);

    private static final BigDecimal LEAST_SHARE_KEPT = new BigDecimal("0.95");

    private final RoundingMode mode;
    private final boolean upWhenTooMuchIsLost;

    ExpandedRounding(RoundingMode mode, boolean upWhenTooMuchIsLost) {
        this.mode = mode;
        this.upWhenTooMuchIsLost = upWhenTooMuchIsLost;
    }

    /** The rounded uncertainty; {@code digits} significant digits. */
    public BigDecimal round(BigDecimal expanded, int digits) {
        return Rounding.toDecimals(expanded, lastPlace(expanded, digits), modeFor(expanded, digits));
    }

    /** Decimals of the rounded uncertainty, negative for tens, hundreds … The result is aligned to it (UN-08). */
    int lastPlace(BigDecimal expanded, int digits) {
        return Rounding.lastPlace(expanded, digits, modeFor(expanded, digits));
    }

    private RoundingMode modeFor(BigDecimal expanded, int digits) {
        if (!upWhenTooMuchIsLost) {
            return mode;
        }
        BigDecimal rounded = Rounding.toSignificant(expanded, digits, mode);
        return rounded.compareTo(expanded.multiply(LEAST_SHARE_KEPT)) < 0 ? RoundingMode.UP : mode;
    }

    /** The mode for the result itself: half up belongs to half up, everything else to GB/T 8170. */
    RoundingMode modeOfResult() {
        return this == HALF_UP ? RoundingMode.HALF_UP : RoundingMode.HALF_EVEN;
    }
}
