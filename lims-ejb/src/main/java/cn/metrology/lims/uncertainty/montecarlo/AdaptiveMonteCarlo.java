package cn.metrology.lims.uncertainty.montecarlo;

import cn.metrology.lims.uncertainty.gum.Evaluation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;

/**
 * The adaptive procedure (JCGM 101:2008 7.9.4): sequences of M trials until twice the standard deviation of the averages of y, u(y) and the
 * two ends of the probabilistically symmetric interval is within δ, for every output. The result is that of all trials together.
 */
public final class AdaptiveMonteCarlo {
    private final Evaluation evaluation;
    private final MonteCarloOptions options;
    private final int digits;
    private final int length;
    private final List<double[][]> sequences = new ArrayList<>();
    private final List<double[]> statistics = new ArrayList<>();
    private final Moments moments;

    private AdaptiveMonteCarlo(Evaluation evaluation, MonteCarloOptions options, int digits) {
        this.evaluation = evaluation;
        this.options = options;
        this.digits = digits;
        this.length = sequenceLength(BigDecimal.valueOf(options.p()));
        this.moments = new Moments(evaluation.outputs().size());
    }

    /** Stable, or stopped at the limit; {@code result} is what {@link MonteCarlo} would say of as many trials. */
    public record Outcome(MonteCarloResult result, int sequences, boolean stable) {}

    /** M = max(J, 10⁴), J the smallest integer ≥ 100/(1 − p) (7.9.4 b), in decimals because 100/(1 − 0.99) is not 10⁴ in binary. */
    public static int sequenceLength(BigDecimal p) {
        BigDecimal j = BigDecimal.valueOf(100).divide(BigDecimal.ONE.subtract(p), 0, RoundingMode.CEILING);
        return Math.max(10_000, j.intValueExact());
    }

    /** Runs until stable to {@code digits} significant digits of u(y), but not beyond the number of trials of the options. */
    public static Outcome run(Evaluation evaluation, MonteCarloOptions options, int digits) {
        return new AdaptiveMonteCarlo(evaluation, options, digits).run();
    }

    private Outcome run() {
        boolean stable = false;
        long limit = Math.min(
                options.trials(), MonteCarlo.STORED / evaluation.outputs().size());
        int most = (int) (limit / length);
        if (most == 0) {
            throw new IllegalArgumentException("a sequence has " + length + " trials, the limit is " + limit);
        }
        while (!stable && sequences.size() < most) {
            int batch = Math.min(options.threads(), most - sequences.size());
            for (Sequence sequence : sequences(batch)) {
                if (!stable) {
                    add(sequence);
                    stable = sequences.size() > 1 && isStable();
                }
            }
            if (!options.progress().goOn((long) sequences.size() * length, limit)) {
                throw new CancellationException("cancelled after " + sequences.size() + " sequences");
            }
        }
        return new Outcome(MonteCarlo.summary(evaluation, options, joined(), moments), sequences.size(), stable);
    }

    /** One sequence of M trials with its averages (7.9.4 c and d). */
    private record Sequence(double[][] y, Moments moments, double[] statistics) {}

    /** The next ones, each on a thread of its own; what lies beyond the last one needed is thrown away, so that threads change no digit. */
    private List<Sequence> sequences(int batch) {
        List<FutureTask<Sequence>> tasks = new ArrayList<>();
        for (int i = 0; i < batch; i++) {
            int number = sequences.size() + i;
            tasks.add(new FutureTask<>(() -> sequence(number)));
        }
        for (int i = 1; i < batch; i++) {
            options.executor().execute(tasks.get(i));
        }
        tasks.get(0).run();
        return tasks.stream().map(Waiting::join).toList();
    }

    private Sequence sequence(int number) {
        TrialSource source = new TrialSource(evaluation, options.seed());
        double[][] y = new double[evaluation.outputs().size()][length];
        source.fill(number, y, 0, length);
        Moments own = Moments.of(y, 0, length);
        source.requireDefined(own, number, length);
        double[] found = new double[4 * y.length];
        for (int k = 0; k < y.length; k++) {
            CoverageInterval interval =
                    Tails.of(y[k].clone(), options.p(), null).symmetric();
            found[4 * k] = own.mean(k);
            found[4 * k + 1] = own.standardUncertainty(k);
            found[4 * k + 2] = interval.low();
            found[4 * k + 3] = interval.high();
        }
        return new Sequence(y, own, found);
    }

    private void add(Sequence sequence) {
        moments.add(sequence.moments());
        sequences.add(sequence.y());
        statistics.add(sequence.statistics());
    }

    /** 7.9.4 f) to i): 2·s ≤ δ, s the standard deviation of the average over the sequences. */
    private boolean isStable() {
        for (int k = 0; k < evaluation.outputs().size(); k++) {
            double u = moments.standardUncertainty(k);
            double delta = u > 0 ? NumericalTolerance.of(u, digits).delta() : 0;
            for (int i = 4 * k; i < 4 * k + 4; i++) {
                if (2 * standardDeviationOfAverage(i) > delta) {
                    return false;
                }
            }
        }
        return true;
    }

    private double standardDeviationOfAverage(int i) {
        int h = statistics.size();
        double mean = 0;
        for (double[] s : statistics) {
            mean += s[i] / h;
        }
        double sum = 0;
        for (double[] s : statistics) {
            sum += (s[i] - mean) * (s[i] - mean);
        }
        return Math.sqrt(sum / (h * (h - 1.0)));
    }

    private double[][] joined() {
        double[][] all = new double[evaluation.outputs().size()][sequences.size() * length];
        for (int h = 0; h < sequences.size(); h++) {
            for (int k = 0; k < all.length; k++) {
                System.arraycopy(sequences.get(h)[k], 0, all[k], h * length, length);
            }
            sequences.set(h, new double[0][]);
        }
        return all;
    }
}
