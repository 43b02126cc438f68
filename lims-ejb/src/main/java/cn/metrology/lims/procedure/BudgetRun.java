package cn.metrology.lims.procedure;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.uncertainty.Budget;

/**
 * A long evaluation under way or done.
 *
 * @param budget null until it is done
 * @param refusal why it came to nothing; null if it did not
 */
public record BudgetRun(String id, State state, long done, long total, Budget budget, BusinessException refusal) {
    /** How far it is. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        REFUSED
    }
}
