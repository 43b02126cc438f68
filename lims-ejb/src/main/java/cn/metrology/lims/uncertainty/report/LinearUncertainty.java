package cn.metrology.lims.uncertainty.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * Uncertainty of a whole range as constant and proportional part, U = a + b·x, e.g. {@code U = 0.05 mm + 2×10⁻⁵ L} (GUM 7.2.7 leaves the
 * form free; UN-12).
 *
 * @param constant a, in the unit of U
 * @param slope b, dimensionless if U and x have the same unit
 */
public record LinearUncertainty(BigDecimal constant, BigDecimal slope) {
    private static final int DIGITS = 2;

    public LinearUncertainty {
        if (constant.signum() < 0 || slope.signum() < 0 || constant.signum() + slope.signum() == 0) {
            throw new IllegalArgumentException(
                    "a formula for U needs a positive part: " + constant + " + " + slope + " x");
        }
    }

    /** What was evaluated at one point of the range. */
    public record Evaluated(BigDecimal point, BigDecimal expanded) {}

    /**
     * The formula that is nowhere below the evaluated uncertainties and exceeds them least in sum; both parts are then rounded up to two
     * significant digits. Points count by their distance from zero.
     */
    public static LinearUncertainty covering(List<Evaluated> evaluated) {
        if (evaluated.isEmpty()) {
            throw new IllegalArgumentException("at least one evaluated point is needed");
        }
        List<Evaluated> points = evaluated.stream()
                .map(one -> new Evaluated(one.point.abs(), one.expanded))
                .toList();
        BigDecimal largest = points.stream()
                .map(Evaluated::expanded)
                .max(BigDecimal::compareTo)
                .orElseThrow();
        LinearUncertainty level = new LinearUncertainty(largest, BigDecimal.ZERO);
        return points.stream()
                .flatMap(first -> points.stream().map(second -> slopeOf(first, second)))
                .filter(slope -> slope.signum() > 0)
                .map(slope -> touching(points, slope))
                .reduce(level, (best, next) -> excess(next, points).compareTo(excess(best, points)) < 0 ? next : best)
                .roundedUp();
    }

    public BigDecimal at(BigDecimal x) {
        return constant.add(slope.multiply(x.abs()));
    }

    /** {@code U = 0.05 mm + 2×10⁻⁵ L}; a part that is zero is left out. */
    public String text(String unit, String symbol) {
        String proportional = Scientific.text(slope).replace(" × ", "×") + " " + symbol;
        if (constant.signum() == 0) {
            return "U = " + proportional;
        }
        String level = "U = " + Scientific.text(constant) + " " + unit;
        return slope.signum() == 0 ? level : level + " + " + proportional;
    }

    private static BigDecimal slopeOf(Evaluated first, Evaluated second) {
        BigDecimal run = second.point.subtract(first.point);
        return run.signum() == 0
                ? BigDecimal.ZERO
                : second.expanded.subtract(first.expanded).divide(run, MathContext.DECIMAL128);
    }

    /** The lowest line of that slope above all points; if it starts below zero, the steeper one through the origin. */
    private static LinearUncertainty touching(List<Evaluated> points, BigDecimal slope) {
        BigDecimal constant = points.stream()
                .map(one -> one.expanded.subtract(slope.multiply(one.point)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (constant.signum() >= 0) {
            return new LinearUncertainty(constant, slope);
        }
        BigDecimal steepest = points.stream()
                .map(one -> one.expanded.divide(one.point, MathContext.DECIMAL128))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new LinearUncertainty(BigDecimal.ZERO, steepest);
    }

    private static BigDecimal excess(LinearUncertainty line, List<Evaluated> points) {
        return points.stream()
                .map(one -> line.at(one.point).subtract(one.expanded))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private LinearUncertainty roundedUp() {
        return new LinearUncertainty(
                Rounding.toSignificant(constant, DIGITS, RoundingMode.UP),
                Rounding.toSignificant(slope, DIGITS, RoundingMode.UP));
    }
}
