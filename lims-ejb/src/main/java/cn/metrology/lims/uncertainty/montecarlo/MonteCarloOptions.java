package cn.metrology.lims.uncertainty.montecarlo;

import java.util.concurrent.Executor;

/**
 * How to run.
 *
 * @param trials number of model evaluations M
 * @param p coverage probability
 * @param seed repeats the run digit for digit
 * @param threads how many threads work, the caller's among them
 * @param executor gives the other threads; null with one thread
 */
public record MonteCarloOptions(long trials, double p, long seed, int threads, Executor executor, Progress progress) {
    public static final long DEFAULT_TRIALS = 1_000_000;
    public static final long DEFAULT_SEED = 20261124L;

    public MonteCarloOptions {
        if (trials < 100) {
            throw new IllegalArgumentException("at least 100 trials are needed, not " + trials);
        }
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("p = " + p + " is not between 0 and 1");
        }
        if (threads < 1 || (threads > 1 && executor == null)) {
            throw new IllegalArgumentException(threads + " threads without an executor");
        }
    }

    public static MonteCarloOptions of(long trials, double p, long seed) {
        return new MonteCarloOptions(trials, p, seed, 1, null, Progress.NONE);
    }

    public MonteCarloOptions with(int newThreads, Executor newExecutor) {
        return new MonteCarloOptions(trials, p, seed, newThreads, newExecutor, progress);
    }

    public MonteCarloOptions with(Progress newProgress) {
        return new MonteCarloOptions(trials, p, seed, threads, executor, newProgress);
    }
}
