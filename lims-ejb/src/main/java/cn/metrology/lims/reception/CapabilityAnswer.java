package cn.metrology.lims.reception;

import cn.metrology.lims.procedure.ScopeFailure;
import cn.metrology.lims.procedure.ScopeOffer;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the counter can promise at once.
 *
 * @param failures the dimensions that are out of scope; empty when the work is covered (AC-03)
 * @param offers other entries that would do the work
 * @param confirmed false while the scope entry is still 待确认
 * @param mandatory mandatory verification, hence free (MV-06)
 * @param verificationOnly the purpose makes it mandatory, but another service was asked for (WF-04)
 * @param dueOn the day by the turnaround policy when it is accepted today (WF-07)
 */
public record CapabilityAnswer(
        boolean covered,
        String regulationNo,
        List<ScopeFailure> failures,
        List<ScopeOffer> offers,
        boolean confirmed,
        boolean mandatory,
        boolean verificationOnly,
        LocalDate dueOn)
        implements Serializable {}
