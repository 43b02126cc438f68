package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.time.Instant;

/**
 * An edition of a budget template. {@code number} is {@code JJG52-2013:示值误差/2}; {@code definition} is the request as JSON, which with
 * {@code engineVersion} gives the same digits for ever.
 */
public record BudgetTemplateView(
        String number,
        String procedureNo,
        String name,
        int edition,
        String definition,
        String engineVersion,
        String author,
        Instant savedAt)
        implements Serializable {}
