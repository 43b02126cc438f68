package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A policy parameter with the value of a day and its whole history, newest first. */
public record PolicyView(
        String key,
        int version,
        PolicyType type,
        PolicyOwner owner,
        boolean fixed,
        String allowed,
        String captionZh,
        String captionEn,
        String rule,
        String why,
        String value,
        LocalDate effectiveFrom,
        List<PolicyValueView> history)
        implements Serializable {

    /** One value of the history. */
    public record PolicyValueView(
            String value, LocalDate effectiveFrom, String setBy, Instant setAt, String source, String reason)
            implements Serializable {}
}
