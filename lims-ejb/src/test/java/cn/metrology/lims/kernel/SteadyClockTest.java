package cn.metrology.lims.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SteadyClockTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private Instant shown = NOON;
    private final SteadyClock clock = new SteadyClock(new Hands(), Duration.ofSeconds(5));

    @Test
    void itGoesOn() {
        assertThat(clock.instant()).isEqualTo(NOON);
        shown = NOON.plusSeconds(1);
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void aSmallStepBackStandsStill() {
        clock.instant();
        shown = NOON.minusSeconds(5);
        assertThat(clock.instant()).isEqualTo(NOON);
    }

    @Test
    void aLargeStepBackIsRefused() {
        clock.instant();
        shown = NOON.minusSeconds(6);
        refuses();
    }

    @Test
    void aClockSetBackWhileTheServerWasDownIsRefused() {
        clock.remember(NOON.plus(Duration.ofHours(1)));
        refuses();
    }

    /** WELD-000054: a page's bean takes only what survives passivation. */
    @Test
    void itSurvivesThePassivationOfAPage() throws IOException, ClassNotFoundException {
        SteadyClock real = new SteadyClock(Clock.tickMillis(ZoneOffset.UTC), Duration.ofSeconds(5));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(real);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((Clock) in.readObject()).instant())
                    .isAfterOrEqualTo(real.instant().minusSeconds(5));
        }
    }

    private void refuses() {
        assertThatThrownBy(clock::instant)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(KernelError.CLOCK_WENT_BACK));
    }

    private final class Hands extends Clock {
        @Override
        public Instant instant() {
            return shown;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
