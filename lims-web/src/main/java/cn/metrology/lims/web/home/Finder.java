package cn.metrology.lims.web.home;

import java.util.Optional;

/** Knows where a record with such a number is shown. A component offers one as a CDI bean; the search box asks them all. */
public interface Finder {
    /** The page of the record when the text is a number of this kind, e.g. {@code /measurement/worksheet.xhtml?no=W2026-000001}. */
    Optional<String> pageOf(String text);
}
