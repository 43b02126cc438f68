package cn.metrology.lims.reception.model;

import java.util.List;

/**
 * What catalogue and scope say about one line on the day of acceptance.
 *
 * @param mandatoryEntry the instrument stands in the mandatory catalogue (MV-01, first half)
 * @param methodEdition the edition that would be used (WF-20)
 * @param scopeEntry the entry that covers the work
 * @param failures the dimensions in which the work is out of scope; empty when it is covered (AC-02)
 */
public record LineTerms(boolean mandatoryEntry, String methodEdition, String scopeEntry, List<OutOfScope> failures) {
    public LineTerms {
        failures = List.copyOf(failures);
    }

    /** One dimension in which the scope falls short: what was asked and what is allowed. */
    public record OutOfScope(Enum<?> dimension, String asked, String allowed) {}
}
