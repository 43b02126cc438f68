package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.util.List;

/**
 * The outcome of a scope check.
 *
 * @param entryNumber the entry that covers the work, or the nearest one; null when the item has none
 * @param confirmed false while that entry is still 待确认
 * @param accuracyJudged false when the entry states its accuracy in words only, so that a person must compare
 */
public record ScopeAnswer(
        boolean covered,
        String entryNumber,
        boolean confirmed,
        boolean accuracyJudged,
        List<ScopeFailure> failures,
        List<ScopeOffer> offers)
        implements Serializable {}
