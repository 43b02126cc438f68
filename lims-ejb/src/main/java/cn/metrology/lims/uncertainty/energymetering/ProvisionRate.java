package cn.metrology.lims.uncertainty.energymetering;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Provision rate (配备率) R_p = N_s/N_l × 100 % (GB 17167-2006 3.4; EN-01).
 *
 * @param required N_l, instruments theoretically needed to measure all quantities
 * @param installed N_s, instruments installed
 */
public record ProvisionRate(int required, int installed) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public ProvisionRate {
        if (required <= 0 || installed < 0) {
            throw new IllegalArgumentException(
                    "required must be positive and installed not negative: " + required + ", " + installed);
        }
    }

    public BigDecimal percent() {
        return BigDecimal.valueOf(installed)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(required), MathContext.DECIMAL128);
    }

    /** Compared unrounded: 100·N_s ≥ requirement·N_l. */
    public boolean meets(BigDecimal percentRequired) {
        return BigDecimal.valueOf(installed)
                        .multiply(HUNDRED)
                        .compareTo(percentRequired.multiply(BigDecimal.valueOf(required)))
                >= 0;
    }
}
