package cn.metrology.lims.procedure.model;

import java.util.List;

/** The institute's table of capabilities. */
public interface CmcLines {
    void add(CmcLine line);

    /** Also those that have ended, by parameter and range. */
    List<CmcLine> ofItem(String itemCode);

    /** The line as the caller last saw it; refuses with CMC_CHANGED when it has moved on. */
    CmcLine require(String number, int seenVersion);

    void flush();
}
