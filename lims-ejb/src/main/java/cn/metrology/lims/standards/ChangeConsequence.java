package cn.metrology.lims.standards;

/** What a change of a standard asks for (MS-16). */
public enum ChangeConsequence {
    HISTORY_BOOK,
    REPLACEMENT_FORM,
    REPORT_TO_AUTHORITY,
    RE_EXAMINATION
}
