package cn.metrology.lims.uncertainty.montecarlo;

import cn.metrology.lims.uncertainty.gum.Evaluation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Propagation of distributions with a fixed number of trials (JCGM 101:2008 clause 7). Up to {@link #STORED} values are kept, 8 bytes each;
 * beyond that memory stays bounded (see {@link StreamedMonteCarlo}).
 */
public final class MonteCarlo {
    /** Output values kept in memory at most: 160 MB. */
    public static final long STORED = 20_000_000;

    private static final int DRAWN = 200_000;

    private MonteCarlo() {}

    /**
     * Runs all trials.
     *
     * @throws cn.metrology.lims.uncertainty.expression.DomainException if the model is not defined in some trial
     * @throws java.util.concurrent.CancellationException if {@link Progress} says so
     */
    public static MonteCarloResult run(Evaluation evaluation, MonteCarloOptions options) {
        return options.trials() * evaluation.outputs().size() <= STORED
                ? stored(evaluation, options)
                : StreamedMonteCarlo.run(evaluation, options);
    }

    private static MonteCarloResult stored(Evaluation evaluation, MonteCarloOptions options) {
        int outputs = evaluation.outputs().size();
        double[][] y = new double[outputs][(int) options.trials()];
        Streams streams = new Streams(evaluation, options);
        Moments[] parts = new Moments[streams.count()];
        streams.forEach((source, stream, count) -> {
            int from = stream * Streams.LENGTH;
            source.fill(stream, y, from, count);
            parts[stream] = Moments.of(y, from, count);
            source.requireDefined(parts[stream], stream, count);
        });
        return summary(evaluation, options, y, merged(outputs, parts));
    }

    static Moments merged(int outputs, Moments[] parts) {
        Moments all = new Moments(outputs);
        for (Moments part : parts) {
            all.add(part);
        }
        return all;
    }

    /** Intervals and regions of stored trials, which are reordered. */
    static MonteCarloResult summary(Evaluation evaluation, MonteCarloOptions options, double[][] y, Moments moments) {
        CoverageRegion region = y.length == 1 ? null : CoverageRegion.of(y, moments, options.p());
        List<MonteCarloOutput> outputs = new ArrayList<>();
        for (int k = 0; k < y.length; k++) {
            double u = moments.standardUncertainty(k);
            double[] first = y[k].length <= DRAWN ? y[k] : Arrays.copyOf(y[k], DRAWN);
            Histogram histogram = Histogram.of(first, moments.mean(k), u);
            Tails tails = Tails.of(y[k], options.p(), options.threads() > 1 ? options.executor() : null);
            outputs.add(new MonteCarloOutput(
                    evaluation.outputs().get(k).name(),
                    moments.mean(k),
                    u,
                    tails.symmetric(),
                    tails.shortest(),
                    0,
                    histogram));
        }
        return new MonteCarloResult(
                moments.count(), options.p(), options.seed(), outputs, correlations(moments, y.length), region);
    }

    static List<List<Double>> correlations(Moments moments, int outputs) {
        List<List<Double>> r = new ArrayList<>();
        for (int k = 0; k < outputs; k++) {
            List<Double> row = new ArrayList<>();
            for (int l = 0; l < outputs; l++) {
                row.add(moments.correlation(k, l));
            }
            r.add(List.copyOf(row));
        }
        return List.copyOf(r);
    }
}
