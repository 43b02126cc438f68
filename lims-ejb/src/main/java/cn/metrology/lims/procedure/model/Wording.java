package cn.metrology.lims.procedure.model;

import cn.metrology.lims.uncertainty.report.Rounding;
import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers and limits as documents print them. Language-free: signs, figures and units only. */
final class Wording {
    private static final int LONGEST = 12;
    private static final MathContext SHORT = new MathContext(6);

    private Wording() {}

    /** With a real minus sign; {@code signed} adds a plus. */
    static String number(BigDecimal number, boolean signed) {
        String text = number.abs().toPlainString();
        if (number.signum() < 0) {
            return "−" + text;
        }
        return signed && number.signum() > 0 ? "+" + text : text;
    }

    static String number(BigDecimal number, Integer decimals, boolean signed) {
        BigDecimal shown = decimals == null ? shorten(number) : Rounding.toDecimals(number, decimals);
        return number(shown, signed);
    }

    static String withUnit(String number, String unit) {
        return unit == null || unit.isEmpty() || unit.equals("1") ? number : number + " " + unit;
    }

    /** A limit is never rounded for show (examples a.1), only freed of surplus zeros. */
    static String limit(BigDecimal low, BigDecimal high, String unit) {
        if (low != null && high != null) {
            return low.negate().compareTo(high) == 0
                    ? withUnit("±" + limit(high), unit)
                    : withUnit(
                            number(shorten(PointRule.plain(low)), true) + " ~ "
                                    + number(shorten(PointRule.plain(high)), true),
                            unit);
        }
        return high != null ? withUnit("≤ " + limit(high), unit) : withUnit("≥ " + limit(low), unit);
    }

    private static String limit(BigDecimal number) {
        return number(shorten(PointRule.plain(number)), false);
    }

    /** Quotients may have 34 digits; nobody reads them. */
    private static BigDecimal shorten(BigDecimal number) {
        return number.precision() > LONGEST ? PointRule.plain(number.round(SHORT)) : number;
    }
}
