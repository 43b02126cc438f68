package cn.metrology.lims.web.uncertainty;

import cn.metrology.lims.uncertainty.Budget;
import cn.metrology.lims.uncertainty.montecarlo.CoverageInterval;
import cn.metrology.lims.uncertainty.montecarlo.Histogram;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The Monte Carlo histogram as shapes of a drawing 600 wide and 200 high: an outline, and three intervals below it. */
public final class HistogramView {
    private static final double WIDTH = 600;
    private static final double HEIGHT = 160;

    private final Histogram histogram;
    private final Budget.Output output;

    HistogramView(Budget.Output output) {
        this.histogram = output.distribution().histogram();
        this.output = output;
    }

    /** The steps of the histogram as the path of an SVG. */
    public String getPath() {
        List<Long> counts = histogram.counts();
        double most = Math.max(1, Collections.max(counts));
        double step = WIDTH / counts.size();
        StringBuilder path = new StringBuilder("M0," + HEIGHT);
        for (int i = 0; i < counts.size(); i++) {
            double top = HEIGHT * (1 - counts.get(i) / most);
            path.append(String.format(Locale.ROOT, " L%.2f,%.2f L%.2f,%.2f", i * step, top, (i + 1) * step, top));
        }
        return path.append(" L" + WIDTH + "," + HEIGHT + " Z").toString();
    }

    public Bar getSymmetric() {
        return bar(output.distribution().symmetric());
    }

    public Bar getShortest() {
        return bar(output.distribution().shortest());
    }

    public Bar getGum() {
        double y = output.gum().y();
        double expanded = output.gum().expanded();
        return bar(new CoverageInterval(y - expanded, y + expanded));
    }

    private Bar bar(CoverageInterval interval) {
        double from = position(interval.low());
        return new Bar(from, Math.max(1, position(interval.high()) - from));
    }

    private double position(double value) {
        double span = histogram.high() - histogram.low();
        double at = span == 0 ? WIDTH / 2 : (value - histogram.low()) / span * WIDTH;
        return Math.max(0, Math.min(WIDTH, at));
    }

    /** From where and how long. */
    public record Bar(double x, double width) {}
}
