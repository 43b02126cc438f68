package cn.metrology.lims.uncertainty.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How results and their expanded uncertainties are reported (UN-07 to UN-10; GUM 7.2.6, JJF 1059.1-2012 5.3.8, ILAC-P14:09/2020 5.4).
 *
 * @param digits significant digits of U, one or two (UN-07)
 * @param twoDigitsAfterOneOrTwo a leading 1 or 2 gets a second digit even if {@code digits} is one, because one digit would change U by
 *     up to a third (UN-07)
 * @param rounding how U is rounded (UN-09)
 */
public record ReportingRule(int digits, boolean twoDigitsAfterOneOrTwo, ExpandedRounding rounding) {
    /** Policy defaults {@code un.digits = 2}, {@code un.rounding = UP_IF_GT_5PCT}. */
    public static final ReportingRule DEFAULT = new ReportingRule(2, true, ExpandedRounding.UP_IF_GT_5PCT);

    public ReportingRule {
        if (digits < 1 || digits > 2) {
            throw new IllegalArgumentException("U has one or two significant digits, not " + digits);
        }
    }

    /** UN-08: U is rounded first, then the result to the last place of U, zero-padded. */
    public ReportedResult report(BigDecimal result, BigDecimal expanded) {
        if (expanded.signum() < 0) {
            throw new IllegalArgumentException("expanded uncertainty is negative: " + expanded);
        }
        if (expanded.signum() == 0) {
            return new ReportedResult(result, expanded, false);
        }
        int figures = digitsOf(expanded);
        int place = rounding.lastPlace(expanded, figures);
        BigDecimal reported = Rounding.toDecimals(result, place, rounding.modeOfResult());
        return new ReportedResult(reported, rounding.round(expanded, figures), false);
    }

    /**
     * UN-10, ILAC-P14:09/2020 5.3: the reported uncertainty is never smaller than the authorised CMC at that point. Compared are the
     * unrounded values; what is reported is rounded so that it does not fall below the CMC either.
     */
    public ReportedResult report(BigDecimal result, BigDecimal expanded, BigDecimal cmc) {
        if (expanded.compareTo(cmc) >= 0) {
            ReportedResult plain = report(result, expanded);
            return plain.expanded().compareTo(cmc) >= 0 ? plain : roundedUp(result, cmc, false);
        }
        return roundedUp(result, cmc, true);
    }

    private ReportedResult roundedUp(BigDecimal result, BigDecimal expanded, boolean raisedToCmc) {
        ReportedResult up =
                new ReportingRule(digits, twoDigitsAfterOneOrTwo, ExpandedRounding.ALWAYS_UP).report(result, expanded);
        return new ReportedResult(up.value(), up.expanded(), raisedToCmc);
    }

    private int digitsOf(BigDecimal expanded) {
        if (digits == 2 || !twoDigitsAfterOneOrTwo) {
            return digits;
        }
        BigDecimal first =
                Rounding.toSignificant(expanded, 1, RoundingMode.DOWN).stripTrailingZeros();
        int leading = first.unscaledValue().abs().intValueExact();
        return leading <= 2 ? 2 : 1;
    }
}
