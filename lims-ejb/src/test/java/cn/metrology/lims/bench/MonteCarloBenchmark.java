package cn.metrology.lims.bench;

import cn.metrology.lims.uncertainty.gum.Evaluation;
import cn.metrology.lims.uncertainty.montecarlo.MonteCarlo;
import cn.metrology.lims.uncertainty.montecarlo.MonteCarloOptions;
import cn.metrology.lims.uncertainty.montecarlo.MonteCarloResult;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Monte Carlo of GUM H.1 with mean, u and the shortest 95 % interval: from the parsed text, and written by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MonteCarloBenchmark {
    @Param({"1000000", "10000000"})
    public int trials;

    @Param({"1", "2"})
    public int threads;

    @Param
    public Sampling sampling;

    private ExecutorService executor;
    private Evaluation evaluation;
    private HandWrittenH1 hand;
    private long seed;

    @Setup
    public void prepare() {
        executor = Executors.newFixedThreadPool(threads);
        evaluation = ParsedH1.evaluation(sampling);
        hand = new HandWrittenH1(trials, threads, executor, sampling, "SplittableRandom");
    }

    @TearDown
    public void finish() {
        executor.shutdown();
    }

    @Benchmark
    public MonteCarloResult parsed() {
        MonteCarloOptions options = MonteCarloOptions.of(trials, 0.95, seed++);
        return MonteCarlo.run(evaluation, threads == 1 ? options : options.with(threads, executor));
    }

    @Benchmark
    public double[] byHand() {
        return hand.run(seed++);
    }
}
