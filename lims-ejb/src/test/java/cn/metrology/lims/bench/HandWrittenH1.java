package cn.metrology.lims.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The baseline of the benchmarks: GUM H.1 by Monte Carlo written by hand for this one model, with mean, u and the shortest interval from two
 * selected and sorted tails. One generator per thread, from the JDK.
 */
public final class HandWrittenH1 {
    private static final double L0 = 50000623.0;

    private final double[] y;
    private final int threads;
    private final ExecutorService executor;
    private final Sampling sampling;
    private final String algorithm;

    public HandWrittenH1(int trials, int threads, ExecutorService executor, Sampling sampling, String algorithm) {
        this.y = new double[trials];
        this.threads = threads;
        this.executor = executor;
        this.sampling = sampling;
        this.algorithm = algorithm;
    }

    /** {mean, u, low, high}. */
    public double[] run(long seed) {
        fill(seed);
        double sum = 0;
        for (double v : y) {
            sum += v;
        }
        double mean = sum / y.length;
        double squares = 0;
        for (double v : y) {
            squares += (v - mean) * (v - mean);
        }
        double[] interval = shortest(0.95);
        return new double[] {mean, Math.sqrt(squares / (y.length - 1)), interval[0], interval[1]};
    }

    private void fill(long seed) {
        RandomGenerator root = RandomGeneratorFactory.of(algorithm).create(seed);
        List<Future<?>> parts = new ArrayList<>();
        for (int k = 0; k < threads; k++) {
            RandomGenerator own = ((SplittableGenerator) root).split();
            int from = (int) ((long) y.length * k / threads);
            int to = (int) ((long) y.length * (k + 1) / threads);
            Runnable part = sampling == Sampling.PLAIN ? () -> plain(own, from, to) : () -> student(own, from, to);
            if (threads == 1) {
                part.run();
            } else {
                parts.add(executor.submit(part));
            }
        }
        try {
            for (Future<?> part : parts) {
                part.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void plain(RandomGenerator r, int from, int to) {
        for (int i = from; i < to; i++) {
            double ls = L0 + 25 * r.nextGaussian();
            double d = 215 + 5.8 * r.nextGaussian() + 3.9 * r.nextGaussian() + 6.7 * r.nextGaussian();
            double theta = -0.1 + 0.2 * r.nextGaussian() + 0.5 * Math.sin(2 * Math.PI * r.nextDouble());
            double alpha = 11.5e-6 + 2e-6 * (2 * r.nextDouble() - 1);
            double da = 1e-6 * (2 * r.nextDouble() - 1);
            double dt = 0.05 * (2 * r.nextDouble() - 1);
            y[i] = ls + d - ls * (da * theta + alpha * dt) - 5e7;
        }
    }

    private void student(RandomGenerator r, int from, int to) {
        ChiSquare chi18 = new ChiSquare(18);
        ChiSquare chi24 = new ChiSquare(24);
        ChiSquare chi5 = new ChiSquare(5);
        ChiSquare chi8 = new ChiSquare(8);
        for (int i = from; i < to; i++) {
            double ls = L0 + 25 * chi18.t(r);
            double d = 215 + 6 * chi24.t(r) + 4 * chi5.t(r) + 7 * chi8.t(r);
            double theta = -0.1 + 0.2 * r.nextGaussian() + 0.5 * Math.sin(2 * Math.PI * r.nextDouble());
            double alpha = 11.5e-6 + 2e-6 * (2 * r.nextDouble() - 1);
            double da = (2 * r.nextDouble() - 1) * (1e-6 + 1e-7 * (2 * r.nextDouble() - 1));
            double dt = (2 * r.nextDouble() - 1) * (0.05 + 0.025 * (2 * r.nextDouble() - 1));
            y[i] = ls + d - ls * (da * theta + alpha * dt) - 5e7;
        }
    }

    /** Marsaglia and Tsang 2000. */
    private record ChiSquare(double dof, double d, double c) {
        ChiSquare(double dof) {
            this(dof, dof / 2 - 1 / 3.0, 1 / Math.sqrt(9 * (dof / 2 - 1 / 3.0)));
        }

        double t(RandomGenerator r) {
            return r.nextGaussian() * Math.sqrt(dof / (2 * gamma(r)));
        }

        private double gamma(RandomGenerator r) {
            while (true) {
                double x = r.nextGaussian();
                double v = 1 + c * x;
                if (v > 0) {
                    v = v * v * v;
                    double u = r.nextDouble();
                    double xx = x * x;
                    if (u < 1 - 0.0331 * xx * xx || Math.log(u) < 0.5 * xx + d * (1 - v + Math.log(v))) {
                        return d * v;
                    }
                }
            }
        }
    }

    private double[] shortest(double p) {
        int n = y.length;
        int q = (int) Math.round(p * n);
        int r = n - q;
        select(0, n - 1, r);
        select(r, n - 1, q);
        Arrays.sort(y, 0, r);
        Arrays.sort(y, q, n);
        double best = Double.MAX_VALUE;
        int at = 0;
        for (int i = 0; i < r; i++) {
            if (y[q + i] - y[i] < best) {
                best = y[q + i] - y[i];
                at = i;
            }
        }
        return new double[] {y[at], y[at + q]};
    }

    /** Floyd and Rivest's SELECT: afterwards y[..k) ≤ y[k..). */
    private void select(int from, int to, int k) {
        int lo = from;
        int hi = to;
        while (hi - lo > 600) {
            double n = hi - lo + 1;
            double i = k - lo + 1;
            double z = Math.log(n);
            double s = 0.5 * Math.exp(2 * z / 3);
            double sd = 0.5 * Math.sqrt(z * s * (n - s) / n) * Math.signum(i - n / 2);
            select(Math.max(lo, (int) (k - i * s / n + sd)), Math.min(hi, (int) (k + (n - i) * s / n + sd)), k);
            double v = y[k];
            int a = lo;
            int b = hi;
            while (a <= b) {
                while (y[a] < v) {
                    a++;
                }
                while (y[b] > v) {
                    b--;
                }
                if (a <= b) {
                    double swapped = y[a];
                    y[a++] = y[b];
                    y[b--] = swapped;
                }
            }
            lo = b < k ? a : lo;
            hi = k < a ? b : hi;
        }
        if (lo < hi) {
            Arrays.sort(y, lo, hi + 1);
        }
    }
}
