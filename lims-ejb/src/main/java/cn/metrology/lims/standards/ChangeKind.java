package cn.metrology.lims.standards;

/** The four kinds of change of a measurement standard (MS-16). */
public enum ChangeKind {
    EQUIPMENT,
    METHOD,
    PERSONS,
    ENVIRONMENT;

    /** MS-16: what has to follow. {@code essential}: class, uncertainty, range or the essence of the method changes. */
    public ChangeConsequence consequence(boolean essential) {
        return switch (this) {
            case EQUIPMENT -> essential ? ChangeConsequence.RE_EXAMINATION : ChangeConsequence.REPLACEMENT_FORM;
            case METHOD -> essential ? ChangeConsequence.RE_EXAMINATION : ChangeConsequence.HISTORY_BOOK;
            case PERSONS -> ChangeConsequence.HISTORY_BOOK;
            case ENVIRONMENT -> ChangeConsequence.REPORT_TO_AUTHORITY;
        };
    }
}
