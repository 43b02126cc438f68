package cn.metrology.lims.uncertainty.montecarlo;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The order numbers of the ends of a coverage interval among M sorted trials, [y₍ᵣ₎, y₍ᵣ₊q₎] (JCGM 101:2008 7.7.1, 7.7.2): q = pM, or the
 * integer part of pM + ½; symmetric r = (M − q)/2, or the integer part of (M − q + 1)/2.
 */
public record OrderStatistics(int q, int r) {
    /** In decimals: 0.95·M must not become a hair less than a whole number. */
    public static OrderStatistics of(int trials, BigDecimal p) {
        BigDecimal product = p.multiply(BigDecimal.valueOf(trials));
        int q = product.add(new BigDecimal("0.5"))
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
        return new OrderStatistics(q, (trials - q + 1) / 2);
    }
}
