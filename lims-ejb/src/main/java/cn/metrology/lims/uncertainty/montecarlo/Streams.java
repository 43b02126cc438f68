package cn.metrology.lims.uncertainty.montecarlo;

import cn.metrology.lims.uncertainty.gum.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Runs the streams of a Monte Carlo evaluation on several threads. Trials t of stream s are the same whoever computes them, and what is
 * gathered per stream is merged in the order of the streams, so that the number of threads changes no digit.
 */
final class Streams {
    /** Trials per stream: large enough for the start of a stream to cost nothing, small enough to share out evenly. */
    static final int LENGTH = 16_384;

    /** What a thread does with one stream. */
    @FunctionalInterface
    interface Task {
        void run(TrialSource source, int stream, int count);
    }

    private final Evaluation evaluation;
    private final MonteCarloOptions options;
    private final int count;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLong done = new AtomicLong();

    Streams(Evaluation evaluation, MonteCarloOptions options) {
        this.evaluation = evaluation;
        this.options = options;
        this.count = Math.toIntExact((options.trials() + LENGTH - 1) / LENGTH);
    }

    int count() {
        return count;
    }

    void forEach(Task task) {
        next.set(0);
        done.set(0);
        List<FutureTask<Void>> others = new ArrayList<>();
        for (int t = 1; t < Math.min(options.threads(), count); t++) {
            FutureTask<Void> other = new FutureTask<>(() -> work(task), null);
            others.add(other);
            options.executor().execute(other);
        }
        try {
            work(task);
        } finally {
            next.set(count);
        }
        others.forEach(Waiting::join);
    }

    private void work(Task task) {
        TrialSource source = new TrialSource(evaluation, options.seed());
        int stream = next.getAndIncrement();
        while (stream < count) {
            int trials = (int) Math.min(LENGTH, options.trials() - (long) stream * LENGTH);
            task.run(source, stream, trials);
            if (!options.progress().goOn(done.addAndGet(trials), options.trials())) {
                next.set(count);
                throw new CancellationException("cancelled after " + done + " trials");
            }
            stream = next.getAndIncrement();
        }
    }
}
