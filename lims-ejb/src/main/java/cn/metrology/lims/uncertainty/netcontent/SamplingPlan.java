package cn.metrology.lims.uncertainty.netcontent;

import java.math.BigDecimal;

/**
 * One line of the sampling plan (JJF 1070-2005 annex 4, table 4; NC-05).
 *
 * @param lotFrom smallest lot of the line
 * @param lotTo largest lot, {@link Integer#MAX_VALUE} if there is none
 * @param sample packages to examine; for a lot of at most ten all of them
 * @param lambda published correction factor; null where the mean is not examined
 * @param allowedShort packages that may be short by more than T but not more than 2T
 * @param allowedFarShort packages that may be short by more than 2T
 */
public record SamplingPlan(
        int lotFrom, int lotTo, int sample, BigDecimal lambda, int allowedShort, int allowedFarShort) {
    boolean covers(int lot) {
        return lot >= lotFrom && lot <= lotTo;
    }

    /** NC-11: for up to ten packages there is no mean requirement. */
    public boolean examinesMean() {
        return lambda != null;
    }

    SamplingPlan forLot(int lot) {
        return sample > 0 ? this : new SamplingPlan(lotFrom, lotTo, lot, lambda, allowedShort, allowedFarShort);
    }
}
