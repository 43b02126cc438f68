package cn.metrology.lims.uncertainty.report;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A result and its expanded uncertainty as they are printed: aligned to the same last place.
 *
 * @param raisedToCmc true if the computed uncertainty was smaller than the CMC, which then was reported instead (UN-10)
 */
public record ReportedResult(BigDecimal value, BigDecimal expanded, boolean raisedToCmc) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The result with its unit, e.g. {@code 10.058 Ω}. */
    public String valueText(String unit) {
        return withUnit(value, unit);
    }

    /** UN-11: {@code U = 0.0016 V, k = 2}; with another k the coverage probability is named: {@code U95 = …, k = 2.13 (p = 95 %)}. */
    public String expandedText(String unit, BigDecimal k, BigDecimal probability) {
        return text("U", withUnit(expanded, unit), k, probability);
    }

    /** UN-11: {@code Urel = 1.6 × 10⁻⁵, k = 2}. */
    public static String relativeText(BigDecimal relative, BigDecimal k, BigDecimal probability) {
        return text("Urel", Scientific.text(relative), k, probability);
    }

    private static String withUnit(BigDecimal amount, String unit) {
        boolean bare = unit.isEmpty() || unit.equals("1");
        return bare ? amount.toPlainString() : amount.toPlainString() + " " + unit;
    }

    private static String text(String symbol, String amount, BigDecimal k, BigDecimal probability) {
        String start = String.format(Locale.ROOT, "%s = %s, k = %s", symbol, amount, plain(k));
        if (probability == null || k.compareTo(TWO) == 0) {
            return start;
        }
        return start + " (p = " + plain(probability.movePointRight(2)) + " %)";
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
