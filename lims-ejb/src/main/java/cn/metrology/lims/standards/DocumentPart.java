package cn.metrology.lims.standards;

/** The eighteen parts of the document set (文件集) of a measurement standard (MS-04). */
public enum DocumentPart {
    EXAMINATION_CERTIFICATE,
    PUBLIC_CERTIFICATE,
    APPLICATION,
    TECHNICAL_REPORT,
    REPEATABILITY,
    STABILITY,
    REPLACEMENT_FORM,
    SUSPENSION_FORM,
    HISTORY_BOOK,
    VERIFICATION_SCHEME,
    REGULATION,
    OPERATING_PROCEDURE,
    MANUALS,
    EQUIPMENT_CERTIFICATES,
    PERSONS,
    MANAGEMENT_RULES,
    SAMPLE_RECORDS,
    OTHER;

    /** Made by the system from its own records. */
    public boolean kept() {
        return this == REPEATABILITY || this == STABILITY || this == HISTORY_BOOK;
    }
}
