package cn.metrology.lims.measurement.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;

/** What a standard was off at any nominal value: straight between the points that were found, level beyond them. */
public final class ShiftCurve {
    private final List<Point> points;

    /** The error found at one nominal value. */
    public record Point(BigDecimal nominal, BigDecimal shift) {}

    public ShiftCurve(List<Point> found) {
        points = found.stream().sorted(Comparator.comparing(Point::nominal)).toList();
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A curve needs a point");
        }
    }

    public BigDecimal at(BigDecimal nominal) {
        Point below = points.get(0);
        if (nominal.compareTo(below.nominal) <= 0) {
            return below.shift;
        }
        for (Point above : points) {
            if (nominal.compareTo(above.nominal) <= 0) {
                BigDecimal width = above.nominal.subtract(below.nominal);
                return width.signum() == 0
                        ? above.shift
                        : below.shift.add(above.shift
                                .subtract(below.shift)
                                .multiply(nominal.subtract(below.nominal))
                                .divide(width, MathContext.DECIMAL64));
            }
            below = above;
        }
        return below.shift;
    }

    public BigDecimal largest() {
        return points.stream().map(point -> point.shift.abs()).reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
