package cn.metrology.lims.uncertainty.netcontent;

import cn.metrology.lims.uncertainty.report.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One line of the table of tolerable deficiencies (Order 70 of 2023, annex 3; JJF 1070 annex 3).
 *
 * @param upTo largest labelled quantity of the band, null if there is none
 * @param percent deficiency in per cent of the labelled quantity, null if it is a fixed amount
 * @param amount fixed deficiency, null if it is a percentage
 * @param step rounding step, null if it is not rounded
 * @param rounding how it is rounded: half to even (GB/T 8170), or up for counts
 */
public record DeficiencyBand(
        BigDecimal upTo, BigDecimal percent, BigDecimal amount, BigDecimal step, RoundingMode rounding) {
    boolean reaches(BigDecimal labelled) {
        return upTo == null || labelled.compareTo(upTo) <= 0;
    }

    BigDecimal unrounded(BigDecimal labelled) {
        return percent == null ? amount : labelled.multiply(percent).movePointLeft(2);
    }

    BigDecimal rounded(BigDecimal labelled) {
        return rounded(labelled, rounding);
    }

    BigDecimal rounded(BigDecimal labelled, RoundingMode mode) {
        BigDecimal raw = unrounded(labelled);
        return step == null ? raw : Rounding.toInterval(raw, step, mode);
    }
}
