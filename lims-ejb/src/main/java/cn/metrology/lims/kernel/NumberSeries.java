package cn.metrology.lims.kernel;

/**
 * Legal numbers, one after the other. Drawn inside the caller's transaction, which holds the series until it ends: a
 * rollback gives the number back, so there is neither gap nor duplicate. Draw it last.
 */
public interface NumberSeries {
    /** The next number of the series in that year, beginning with 1. */
    long next(String series, int year);
}
