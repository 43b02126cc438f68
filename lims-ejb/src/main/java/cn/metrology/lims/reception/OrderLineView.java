package cn.metrology.lims.reception;

import cn.metrology.lims.kernel.Money;
import java.io.Serializable;

/**
 * One instrument of an order and what was agreed about it.
 *
 * @param itemNumber null until the order is accepted
 * @param methodEdition the edition chosen at acceptance (WF-20), null before
 * @param scopeEntry the scope entry that covers the work, null before acceptance
 */
public record OrderLineView(
        int lineNo,
        LineDetails details,
        String itemNumber,
        String methodEdition,
        String scopeEntry,
        boolean mandatory,
        Money fee)
        implements Serializable {
    OrderLineView withoutFee() {
        return new OrderLineView(lineNo, details.withoutFee(), itemNumber, methodEdition, scopeEntry, mandatory, null);
    }
}
