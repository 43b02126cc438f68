package cn.metrology.lims.procedure.model;

import java.math.BigDecimal;
import java.util.Optional;

/** Names outside of any row: summaries, standards, environment, then the instrument. */
final class SummaryScope implements Scope {
    private final Sheet sheet;

    SummaryScope(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public Optional<BigDecimal> number(String name) {
        if (sheet.hasSummary(name)) {
            return sheet.summary(name);
        }
        if (StandardScope.knows(name)) {
            return sheet.standards().number(name, null, sheet.item().unit());
        }
        return sheet.item().number(name);
    }

    @Override
    public Optional<String> text(String name) {
        return sheet.item().text(name);
    }
}
