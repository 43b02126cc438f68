package cn.metrology.lims.reception.model;

/**
 * What catalogue and scope say about one line on the day of acceptance.
 *
 * @param mandatoryEntry the instrument stands in the mandatory catalogue (MV-01, first half)
 * @param methodEdition the edition that will be used (WF-20)
 * @param scopeEntry the entry that covers the work; null when none does (AC-02)
 */
public record LineTerms(boolean mandatoryEntry, String methodEdition, String scopeEntry) {}
