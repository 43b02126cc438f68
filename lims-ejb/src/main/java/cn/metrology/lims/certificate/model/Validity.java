package cn.metrology.lims.certificate.model;

import java.time.LocalDate;

/** CT-08: until when a passed verification holds. */
public final class Validity {
    private Validity() {}

    /**
     * Day of verification plus the period, less one day; month arithmetic stops at the end of a month
     * (2025-08-31 and 6 months give 2026-02-27).
     *
     * @param minusOneDay policy {@code validity.minusOneDay}
     */
    public static LocalDate until(LocalDate verifiedOn, int months, boolean minusOneDay) {
        LocalDate end = verifiedOn.plusMonths(months);
        return minusOneDay ? end.minusDays(1) : end;
    }
}
