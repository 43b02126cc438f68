package cn.metrology.lims.uncertainty.montecarlo;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/**
 * Coverage intervals of stored trials (JCGM 101:2008 7.7). Only the two tails that can hold an end point are sorted: a sample gives two
 * pivots, one pass partitions the trials in place, and the tails are sorted where they lie. The trials are reordered.
 */
final class Tails {
    private static final int SAMPLE = 16_384;
    private static final int SMALL = 65_536;

    private final double[] y;
    private final int q;

    private Tails(double[] y, int q) {
        this.y = y;
        this.q = q;
    }

    /** Prepares the trials for coverage probability {@code p}; the second tail may be sorted by {@code executor} (null: by the caller). */
    static Tails of(double[] y, double p, Executor executor) {
        int m = y.length;
        Tails tails = new Tails(
                y, Math.min(m - 1, OrderStatistics.of(m, BigDecimal.valueOf(p)).q()));
        int r = m - tails.q;
        if (m <= SMALL || 3 * (long) r > m || !tails.sortTails(r, executor)) {
            Arrays.sort(y);
        }
        return tails;
    }

    private boolean sortTails(int r, Executor executor) {
        double[] sample = new double[SAMPLE];
        double stride = (double) y.length / SAMPLE;
        for (int i = 0; i < SAMPLE; i++) {
            sample[i] = y[(int) (i * stride)];
        }
        Arrays.sort(sample);
        double share = (double) r / y.length;
        int rank = (int) (SAMPLE * share + 4 * Math.sqrt(SAMPLE * share * (1 - share)) + 2);
        if (2 * rank >= SAMPLE) {
            return false;
        }
        int[] ends = partition(sample[rank], sample[SAMPLE - 1 - rank]);
        if (ends[0] < r || y.length - ends[1] < r) {
            return false;
        }
        FutureTask<Void> upper = new FutureTask<>(() -> Arrays.sort(y, ends[1], y.length), null);
        if (executor == null) {
            upper.run();
        } else {
            executor.execute(upper);
        }
        Arrays.sort(y, 0, ends[0]);
        Waiting.join(upper);
        return true;
    }

    /** Moves what is ≤ low to the front and what is ≥ high to the back; returns the end of the front and the start of the back. */
    private int[] partition(double low, double high) {
        int front = 0;
        int back = y.length - 1;
        int i = 0;
        while (i <= back) {
            double v = y[i];
            if (v <= low) {
                y[i++] = y[front];
                y[front++] = v;
            } else if (v >= high) {
                y[i] = y[back];
                y[back--] = v;
            } else {
                i++;
            }
        }
        return new int[] {front, back + 1};
    }

    /** JCGM 101:2008 7.7.2: r = (M − q)/2, or the integer part of (M − q + 1)/2. */
    CoverageInterval symmetric() {
        int r = (y.length - q + 1) / 2;
        return new CoverageInterval(y[r - 1], y[r - 1 + q]);
    }

    /** JCGM 101:2008 7.7.3: the r with the smallest y₍ᵣ₊q₎ − y₍ᵣ₎. */
    CoverageInterval shortest() {
        int best = 0;
        double length = Double.POSITIVE_INFINITY;
        for (int i = 0; i + q < y.length; i++) {
            double width = y[i + q] - y[i];
            if (width < length) {
                length = width;
                best = i;
            }
        }
        return new CoverageInterval(y[best], y[best + q]);
    }
}
