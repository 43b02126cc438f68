package cn.metrology.lims.kernel;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;

/**
 * The institute's clock. It never tells an earlier moment than it told before: a small step back stands still until the
 * time has caught up, a larger one is refused, because records would be signed before the readings they sign.
 * Serializable, because CDI injects nothing else into the bean of a page.
 */
public class SteadyClock extends Clock implements Serializable {
    private static final Logger LOG = Logger.getLogger(SteadyClock.class.getName());

    private final Clock clock;
    private final Duration tolerance;
    private final AtomicReference<Instant> newest = new AtomicReference<>(Instant.EPOCH);

    public SteadyClock(Clock clock, Duration tolerance) {
        this.clock = clock;
        this.tolerance = tolerance;
    }

    @Override
    public Instant instant() {
        Instant now = clock.instant();
        Instant latest = newest.accumulateAndGet(now, (before, present) -> present.isAfter(before) ? present : before);
        if (now.plus(tolerance).isBefore(latest)) {
            LOG.severe(() -> "The clock went back from " + latest + " to " + now);
            throw new BusinessException(KernelError.CLOCK_WENT_BACK, latest, now);
        }
        return latest;
    }

    /** What the records already say, so that a clock set back while the server was down is found, too. */
    public void remember(Instant recorded) {
        newest.accumulateAndGet(recorded, (before, other) -> other.isAfter(before) ? other : before);
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SteadyClock(clock.withZone(zone), tolerance);
    }
}
