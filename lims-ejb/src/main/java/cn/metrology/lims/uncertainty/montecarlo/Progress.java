package cn.metrology.lims.uncertainty.montecarlo;

/** Told after every block of trials, from any thread; answers false to cancel. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (done, total) -> true;

    /** Goes on if true; otherwise the run ends with a {@link java.util.concurrent.CancellationException}. */
    boolean goOn(long done, long total);
}
