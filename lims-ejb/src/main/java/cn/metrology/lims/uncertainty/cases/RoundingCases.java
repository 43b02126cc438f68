package cn.metrology.lims.uncertainty.cases;

import cn.metrology.lims.uncertainty.report.ExpandedRounding;
import cn.metrology.lims.uncertainty.report.ReportedResult;
import cn.metrology.lims.uncertainty.report.ReportingRule;
import cn.metrology.lims.uncertainty.report.Rounding;
import java.util.Map;

/** Kinds {@code rounding} (GUM 7.2.6, JJF 1059.1-2012 5.3.8) and {@code round_to_interval} (GB/T 8170-2008); decimals are strings. */
final class RoundingCases {
    private static final Map<String, ExpandedRounding> MODES = Map.of(
            "half_even", ExpandedRounding.HALF_EVEN,
            "half_up", ExpandedRounding.HALF_UP,
            "up", ExpandedRounding.ALWAYS_UP,
            "ea_5pct", ExpandedRounding.HALF_UP_OR_UP_IF_GT_5PCT,
            "up_if_gt_5pct", ExpandedRounding.UP_IF_GT_5PCT);

    private RoundingCases() {}

    static Object report(CaseData row) {
        String mode = row.text("mode", "half_even");
        ExpandedRounding rounding = MODES.get(mode);
        if (rounding == null) {
            throw new CaseException(CaseData.MALFORMED, "mode: " + mode + " is none of " + MODES.keySet());
        }
        ReportedResult reported =
                new ReportingRule(row.integer("digits", 2), false, rounding).report(row.decimal("y"), row.decimal("U"));
        return Map.of(
                "y", reported.value().toPlainString(), "U", reported.expanded().toPlainString());
    }

    static Object toInterval(CaseData row) {
        return Rounding.toInterval(row.decimal("x"), row.decimal("interval")).toPlainString();
    }
}
