package cn.metrology.lims.uncertainty.montecarlo;

import java.util.concurrent.atomic.AtomicLongArray;

/** Coverage intervals from counts in fine bins, interpolated linearly within a bin (JCGM 101:2008 7.7 and D.5 for the interpolation). */
final class BinnedQuantiles {
    private final AtomicLongArray bins;
    private final double low;
    private final double width;
    private final long trials;

    BinnedQuantiles(AtomicLongArray bins, double low, double width, long trials) {
        this.bins = bins;
        this.low = low;
        this.width = width;
        this.trials = trials;
    }

    CoverageInterval symmetric(double p) {
        double below = (1 - p) / 2 * trials;
        double a = quantile(below);
        double b = quantile(trials - below);
        return Double.isNaN(a) || Double.isNaN(b) ? null : new CoverageInterval(a, b);
    }

    /** The value with this many trials below it; NaN outside the range. */
    private double quantile(double rank) {
        long sum = bins.get(0);
        if (rank < sum) {
            return Double.NaN;
        }
        for (int i = 1; i < bins.length() - 1; i++) {
            long next = sum + bins.get(i);
            if (rank <= next) {
                return at(i, rank - sum);
            }
            sum = next;
        }
        return Double.NaN;
    }

    private double at(int bin, double into) {
        long count = bins.get(bin);
        return low + (bin - 1 + (count == 0 ? 0 : into / count)) * width;
    }

    /** Slides a window that holds p of the trials over the bins; null if nothing within the range is wide enough. */
    CoverageInterval shortest(double p) {
        double wanted = p * trials;
        long left = bins.get(0);
        long right = left;
        int end = 1;
        CoverageInterval best = null;
        for (int start = 1; start < bins.length() - 1; start++) {
            while (end < bins.length() - 1 && right + bins.get(end) < left + wanted) {
                right += bins.get(end++);
            }
            if (end >= bins.length() - 1) {
                break;
            }
            double a = low + (start - 1) * width;
            double b = at(end, left + wanted - right);
            if (best == null || b - a < best.length()) {
                best = new CoverageInterval(a, b);
            }
            left += bins.get(start);
        }
        return best;
    }
}
