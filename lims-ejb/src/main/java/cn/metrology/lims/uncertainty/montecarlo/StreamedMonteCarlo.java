package cn.metrology.lims.uncertainty.montecarlo;

import cn.metrology.lims.uncertainty.gum.Evaluation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Monte Carlo in bounded memory (16 MB an output and a little per thread) for any number of trials: the first 65 536 trials fix a range, all
 * trials are counted in 2²¹ bins of it, and the end points of the intervals are interpolated within their bins. Their numerical error is
 * below one bin, about 10⁻⁵ standard uncertainties; it is reported. An end point outside the range makes the run start again with a wider one.
 */
final class StreamedMonteCarlo {
    private static final int PILOT = 65_536;
    private static final int BINS = 1 << 21;
    private static final int ATTEMPTS = 6;

    private final Evaluation evaluation;
    private final MonteCarloOptions options;
    private final int outputs;
    private final double[][] pilot;
    private final double[] low;
    private final double[] width;
    private AtomicLongArray[] bins;
    private Moments moments;

    private StreamedMonteCarlo(Evaluation evaluation, MonteCarloOptions options) {
        this.evaluation = evaluation;
        this.options = options;
        this.outputs = evaluation.outputs().size();
        this.pilot = new double[outputs][PILOT];
        this.low = new double[outputs];
        this.width = new double[outputs];
    }

    static MonteCarloResult run(Evaluation evaluation, MonteCarloOptions options) {
        StreamedMonteCarlo run = new StreamedMonteCarlo(evaluation, options);
        double margin = 0.25;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            run.fixRange(margin);
            run.count();
            List<MonteCarloOutput> found = run.outputs();
            if (!found.isEmpty()) {
                List<List<Double>> r = MonteCarlo.correlations(run.moments, run.outputs);
                CoverageRegion region =
                        run.outputs == 1 ? null : CoverageRegion.of(run.pilot, run.moments, options.p());
                return new MonteCarloResult(options.trials(), options.p(), options.seed(), found, r, region);
            }
            margin *= 16;
        }
        throw new IllegalStateException("the distribution is too wide for " + BINS + " bins");
    }

    /** From the pilot's extremes, but not further than 200 interquartile ranges from its median. */
    private void fixRange(double margin) {
        TrialSource source = new TrialSource(evaluation, options.seed());
        for (int s = 0; s < PILOT / Streams.LENGTH; s++) {
            source.fill(s, pilot, s * Streams.LENGTH, Streams.LENGTH);
        }
        for (int k = 0; k < outputs; k++) {
            double[] sorted = pilot[k].clone();
            Arrays.sort(sorted);
            double median = sorted[PILOT / 2];
            double reach = 200 * (sorted[3 * PILOT / 4] - sorted[PILOT / 4]) * Math.max(1, margin);
            double span = (sorted[PILOT - 1] - sorted[0]) * margin;
            double bottom = Math.max(sorted[0] - span, median - reach);
            double top = Math.min(sorted[PILOT - 1] + span, median + reach);
            low[k] = bottom;
            width[k] = top > bottom ? (top - bottom) / BINS : Math.ulp(bottom) + Double.MIN_NORMAL;
        }
    }

    /** Bin 0 counts what is below the range, the last what is above. */
    private void count() {
        bins = new AtomicLongArray[outputs];
        Arrays.setAll(bins, k -> new AtomicLongArray(BINS + 2));
        Streams streams = new Streams(evaluation, options);
        Moments[] parts = new Moments[streams.count()];
        ThreadLocal<double[][]> blocks = ThreadLocal.withInitial(() -> new double[outputs][Streams.LENGTH]);
        streams.forEach((source, stream, count) -> {
            double[][] y = blocks.get();
            source.fill(stream, y, 0, count);
            parts[stream] = Moments.of(y, 0, count);
            source.requireDefined(parts[stream], stream, count);
            for (int k = 0; k < outputs; k++) {
                for (int i = 0; i < count; i++) {
                    bins[k].incrementAndGet(bin(k, y[k][i]));
                }
            }
        });
        moments = MonteCarlo.merged(outputs, parts);
    }

    private int bin(int k, double y) {
        double position = (y - low[k]) / width[k];
        return position < 0 ? 0 : position >= BINS ? BINS + 1 : 1 + (int) position;
    }

    /** Empty if an end point lies outside the range. */
    private List<MonteCarloOutput> outputs() {
        List<MonteCarloOutput> found = new ArrayList<>();
        for (int k = 0; k < outputs; k++) {
            BinnedQuantiles quantiles = new BinnedQuantiles(bins[k], low[k], width[k], options.trials());
            CoverageInterval symmetric = quantiles.symmetric(options.p());
            CoverageInterval shortest = quantiles.shortest(options.p());
            if (symmetric == null || shortest == null) {
                return List.of();
            }
            double u = moments.standardUncertainty(k);
            Histogram histogram = Histogram.of(pilot[k], moments.mean(k), u);
            String name = evaluation.outputs().get(k).name();
            found.add(new MonteCarloOutput(name, moments.mean(k), u, symmetric, shortest, width[k], histogram));
        }
        return found;
    }
}
