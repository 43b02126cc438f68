package cn.metrology.lims.web.uncertainty;

import cn.metrology.lims.kernel.Texts;
import cn.metrology.lims.uncertainty.Budget;
import cn.metrology.lims.uncertainty.montecarlo.CoverageInterval;
import cn.metrology.lims.uncertainty.montecarlo.Validation;
import cn.metrology.lims.uncertainty.report.BudgetColumn;
import cn.metrology.lims.uncertainty.report.BudgetTable;
import cn.metrology.lims.uncertainty.report.Rounding;
import cn.metrology.lims.uncertainty.report.Scientific;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One output of a budget, in the reader's language. */
public final class OutputView {
    private final Budget.Output output;
    private final Texts texts;

    OutputView(Budget.Output output, Texts texts) {
        this.output = output;
        this.texts = texts;
    }

    /** A line of the table and the length of its bar in per cent. */
    public record Line(List<String> cells, int bar, boolean negative) {}

    public String getName() {
        return output.table().output();
    }

    public String getUnit() {
        return output.table().unit();
    }

    /** The captions of the table's columns. */
    public List<String> getHeaders() {
        List<String> headers = new ArrayList<>();
        for (BudgetColumn column : BudgetColumn.values()) {
            headers.add(texts.text("uncertainty.budget." + column.name()));
        }
        return headers;
    }

    public List<Line> getLines() {
        double largest =
                output.gum().shares().stream().mapToDouble(Math::abs).max().orElse(1);
        List<Line> lines = new ArrayList<>();
        for (BudgetTable.Line line : output.table().lines()) {
            Map<BudgetColumn, String> cells = BudgetTable.cells(line);
            cells.put(
                    BudgetColumn.DISTRIBUTION,
                    texts.text("uncertainty.distribution." + line.distribution().name()));
            int bar = largest == 0 ? 0 : (int) Math.round(100 * Math.abs(line.share()) / largest);
            lines.add(new Line(List.copyOf(cells.values()), bar, line.share() < 0));
        }
        return lines;
    }

    public String getReported() {
        String unit = getUnit().equals("1") ? "" : getUnit();
        return output.reported().valueText(unit).strip();
    }

    public String getExpanded() {
        String unit = getUnit().equals("1") ? "" : getUnit();
        BigDecimal k = BigDecimal.valueOf(output.gum().k()).setScale(2, RoundingMode.HALF_EVEN);
        return "U = " + output.reported().expanded().toPlainString() + (unit.isEmpty() ? "" : " " + unit) + ", k = "
                + k.toPlainString();
    }

    public String getValue() {
        return BudgetTable.estimate(output.gum().y(), output.gum().u());
    }

    public String getCombined() {
        return shown(output.gum().u(), 5);
    }

    public String getSecondOrder() {
        return shown(output.gum().secondOrderU(), 5);
    }

    public String getEffectiveDof() {
        return BudgetTable.dof(output.gum().effectiveDof());
    }

    public boolean isNonlinear() {
        return output.gum().isNonlinear();
    }

    public boolean isCorrelated() {
        return Double.isNaN(output.gum().effectiveDof());
    }

    public boolean isSimulated() {
        return output.distribution() != null;
    }

    public HistogramView getHistogram() {
        return isSimulated() ? new HistogramView(output) : null;
    }

    public String getMean() {
        return BudgetTable.estimate(
                output.distribution().mean(), output.distribution().u());
    }

    public String getSimulatedU() {
        return shown(output.distribution().u(), 5);
    }

    public String getSymmetric() {
        return interval(output.distribution().symmetric());
    }

    public String getShortest() {
        return interval(output.distribution().shortest());
    }

    public String getGumInterval() {
        double y = output.gum().y();
        return interval(new CoverageInterval(
                y - output.gum().expanded(), y + output.gum().expanded()));
    }

    public boolean isValidated() {
        return output.validation() != null && output.validation().valid();
    }

    /** Whether the validation compares with an interval free of sampling error. */
    public boolean isAnalytical() {
        return output.analytical();
    }

    /** Empty where the ends of the intervals are exact order statistics. */
    public String getQuantileError() {
        double error = output.distribution().quantileError();
        return error == 0 ? "" : texts.text("uncertainty.workbench.quantileError", shown(error, 1) + " " + getUnit());
    }

    /** Empty where there is nothing to validate. */
    public String getVerdict() {
        Validation v = output.validation();
        if (v == null) {
            return "";
        }
        return texts.text(
                v.valid() ? "uncertainty.workbench.valid" : "uncertainty.workbench.invalid",
                shown(v.delta(), 2),
                shown(v.differenceLow(), 2),
                shown(v.differenceHigh(), 2));
    }

    private String interval(CoverageInterval interval) {
        double u = output.gum().u();
        return "[" + BudgetTable.estimate(interval.low(), u) + ", " + BudgetTable.estimate(interval.high(), u) + "]";
    }

    private static String shown(double value, int digits) {
        return Double.isFinite(value)
                ? Scientific.text(Rounding.toSignificant(BigDecimal.valueOf(value), digits, RoundingMode.HALF_EVEN))
                : "–";
    }
}
