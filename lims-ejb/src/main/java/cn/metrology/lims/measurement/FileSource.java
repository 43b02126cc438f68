package cn.metrology.lims.measurement;

/** How a file with readings came to us. */
public enum FileSource {
    /** A table of any layout that a person uploaded and mapped. */
    UPLOAD,
    /** Our own form, filled in offline. */
    FORM,
    /** A bench computer, through the API. */
    BENCH
}
