package cn.metrology.lims.procedure.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Least-squares straight line, for gain and linearity. */
final class Line {
    private Line() {}

    /** Slope or intercept; empty with fewer than two different abscissae. */
    static Optional<BigDecimal> through(Sheet sheet, Layout layout, GridSpec.Fit fit, Condition rows) {
        List<BigDecimal> x = new ArrayList<>();
        List<BigDecimal> y = new ArrayList<>();
        for (Point point : layout.points()) {
            RowScope row = sheet.row(layout, point);
            Optional<BigDecimal> abscissa = row.number(fit.x());
            Optional<BigDecimal> ordinate = row.number(fit.y());
            if (rows.holds(row) && abscissa.isPresent() && ordinate.isPresent()) {
                x.add(abscissa.orElseThrow());
                y.add(ordinate.orElseThrow());
            }
        }
        if (x.size() < 2) {
            return Optional.empty();
        }
        BigDecimal meanX = Aggregate.MEAN.of(x);
        BigDecimal meanY = Aggregate.MEAN.of(y);
        BigDecimal squares = BigDecimal.ZERO;
        BigDecimal products = BigDecimal.ZERO;
        for (int i = 0; i < x.size(); i++) {
            BigDecimal distance = x.get(i).subtract(meanX);
            squares = squares.add(distance.multiply(distance));
            products = products.add(distance.multiply(y.get(i).subtract(meanY)));
        }
        if (squares.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal slope = products.divide(squares, Aggregate.PRECISION);
        return Optional.of(fit.slope() ? slope : meanY.subtract(slope.multiply(meanX), Aggregate.PRECISION));
    }
}
