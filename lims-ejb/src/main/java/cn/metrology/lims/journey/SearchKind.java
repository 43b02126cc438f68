package cn.metrology.lims.journey;

/** What the search box finds, in the order in which it is shown. */
public enum SearchKind {
    CERTIFICATE,
    ORDER,
    ITEM,
    WORKSHEET,
    CLIENT,
    STANDARD,
    INSTRUMENT,
    TEST_ITEM
}
