package cn.metrology.lims.reception.model;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Money;
import java.math.BigDecimal;

/** MV-06: mandatory verification costs nothing. Anything else has a fee, or a reason why it has none. */
public final class FeeRule {
    private FeeRule() {}

    /** The fee of a line; refuses a fee for mandatory work, and a missing or unexplained zero one for other work. */
    public static Money agree(int lineNo, String instrument, boolean mandatory, BigDecimal typed, String waiverReason) {
        if (mandatory) {
            if (typed != null && typed.signum() != 0) {
                throw new BusinessException(ReceptionError.MANDATORY_IS_FREE, lineNo, instrument, typed);
            }
            return Money.ZERO;
        }
        if (typed == null) {
            throw new BusinessException(ReceptionError.FEE_MISSING, lineNo, instrument);
        }
        if (typed.signum() == 0 && (waiverReason == null || waiverReason.isBlank())) {
            throw new BusinessException(ReceptionError.WAIVER_REASON_MISSING, lineNo, instrument);
        }
        return new Money(typed);
    }
}
