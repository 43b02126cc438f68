package cn.metrology.lims.bench;

import cn.metrology.lims.uncertainty.gum.Evaluation;
import cn.metrology.lims.uncertainty.montecarlo.MonteCarlo;
import cn.metrology.lims.uncertainty.montecarlo.MonteCarloOptions;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Processor time of one thread for the parsed and the hand-written H.1, in turns and in the same process: unlike wall time it hardly depends on
 * what else the machine does.
 */
final class CpuTimes {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuTimes() {}

    static String table() {
        StringBuilder text = new StringBuilder();
        text.append("| One thread, processor time | engine, s | by hand, s | ratio |%n|---|---|---|---|%n".formatted());
        for (Sampling sampling : Sampling.values()) {
            text.append(row(sampling, 1_000_000, 25));
            text.append(row(sampling, 10_000_000, 5));
        }
        text.append("%nLaw of propagation, GUM H.1: %.3g evaluations in a second of processor time%n"
                .formatted(perSecond()));
        return text.toString();
    }

    private static double perSecond() {
        PropagationBenchmark benchmark = new PropagationBenchmark();
        benchmark.parse();
        int count = 200_000;
        double best = Double.MAX_VALUE;
        double[] sum = new double[1];
        for (int repeat = 0; repeat < 20; repeat++) {
            best = Math.min(best, seconds(() -> {
                for (int i = 0; i < count; i++) {
                    sum[0] += benchmark.gumH1();
                }
            }));
        }
        if (!Double.isFinite(sum[0])) {
            throw new IllegalStateException("H.1 has no finite result");
        }
        return count / best;
    }

    private static String row(Sampling sampling, int trials, int repeats) {
        Evaluation evaluation = ParsedH1.evaluation(sampling);
        HandWrittenH1 hand = new HandWrittenH1(trials, 1, null, sampling, "SplittableRandom");
        double engine = Double.MAX_VALUE;
        double byHand = Double.MAX_VALUE;
        for (int i = 0; i < repeats; i++) {
            long seed = i;
            byHand = Math.min(byHand, seconds(() -> hand.run(seed)));
            engine = Math.min(
                    engine, seconds(() -> MonteCarlo.run(evaluation, MonteCarloOptions.of(trials, 0.95, seed))));
        }
        return "| %s, %.0e trials | %.4f | %.4f | %.2f |%n"
                .formatted(sampling.caption(), (double) trials, engine, byHand, engine / byHand);
    }

    private static double seconds(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - start) * 1e-9;
    }
}
