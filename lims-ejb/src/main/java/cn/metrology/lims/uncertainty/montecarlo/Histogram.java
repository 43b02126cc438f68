package cn.metrology.lims.uncertainty.montecarlo;

import java.util.Arrays;
import java.util.List;

/** Relative frequencies in equal bins from {@code low} to {@code high}, for drawing; what lies outside is not shown. */
public record Histogram(double low, double high, List<Long> counts) {
    private static final int BINS = 100;

    /** Bins over mean ± 4 standard deviations, cut at the extreme values. */
    static Histogram of(double[] y, double mean, double u) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double v : y) {
            low = Math.min(low, v);
            high = Math.max(high, v);
        }
        low = Math.max(low, mean - 4 * u);
        high = Math.min(high, mean + 4 * u);
        if (!(high > low)) {
            return new Histogram(low, high, List.of((long) y.length));
        }
        long[] counts = new long[BINS];
        double scale = BINS / (high - low);
        for (double v : y) {
            if (v >= low && v <= high) {
                counts[Math.min(BINS - 1, (int) ((v - low) * scale))]++;
            }
        }
        return new Histogram(low, high, Arrays.stream(counts).boxed().toList());
    }
}
