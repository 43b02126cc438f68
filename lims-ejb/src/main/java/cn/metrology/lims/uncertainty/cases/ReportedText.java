package cn.metrology.lims.uncertainty.cases;

import cn.metrology.lims.uncertainty.gum.Coverage;
import cn.metrology.lims.uncertainty.gum.OutputResult;
import cn.metrology.lims.uncertainty.report.ReportedResult;
import cn.metrology.lims.uncertainty.report.ReportingRule;
import cn.metrology.lims.uncertainty.report.Rounding;
import java.math.BigDecimal;

/** An output as a certificate prints it under the usual rule (UN-07 to UN-11): {@code 0.0038 V, U = 0.0016 V, k = 2}. */
final class ReportedText {
    private static final int DECIMALS_OF_K = 2;

    private ReportedText() {}

    /** Null if there is no finite, positive uncertainty to report. */
    static String of(OutputResult output, String unit, Coverage coverage) {
        if (!(output.expanded() > 0) || !Double.isFinite(output.expanded()) || !Double.isFinite(output.y())) {
            return null;
        }
        ReportedResult reported =
                ReportingRule.DEFAULT.report(BigDecimal.valueOf(output.y()), BigDecimal.valueOf(output.expanded()));
        BigDecimal p =
                coverage instanceof Coverage.Probability probability ? BigDecimal.valueOf(probability.p()) : null;
        BigDecimal k = Rounding.toDecimals(BigDecimal.valueOf(output.k()), DECIMALS_OF_K);
        return reported.valueText(unit) + ", " + reported.expandedText(unit, k, p);
    }
}
