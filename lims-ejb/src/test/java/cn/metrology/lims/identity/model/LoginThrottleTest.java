package cn.metrology.lims.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private final LoginThrottle throttle = new LoginThrottle("account:ann");

    @Test
    void fourFailuresAreForgiven() {
        fail(4, NOON);
        assertThat(throttle.isLocked(NOON)).isFalse();
    }

    @Test
    void theFifthLocksForAMinute() {
        fail(5, NOON);
        assertThat(throttle.isLocked(NOON.plusSeconds(59))).isTrue();
        assertThat(throttle.isLocked(NOON.plusSeconds(60))).isFalse();
    }

    @Test
    void eachFurtherOneLocksTwiceAsLongUpToHalfAnHour() {
        fail(6, NOON);
        assertThat(throttle.lockedUntil()).isEqualTo(NOON.plus(Duration.ofMinutes(2)));
        fail(20, NOON);
        assertThat(throttle.lockedUntil()).isEqualTo(NOON.plus(Duration.ofMinutes(30)));
    }

    @Test
    void aSuccessForgetsThem() {
        fail(4, NOON);
        throttle.succeeded();
        fail(4, NOON);
        assertThat(throttle.isLocked(NOON)).isFalse();
    }

    @Test
    void aQuietDayForgetsThem() {
        fail(4, NOON);
        fail(1, NOON.plus(Duration.ofHours(25)));
        assertThat(throttle.isLocked(NOON.plus(Duration.ofHours(25)))).isFalse();
    }

    private void fail(int times, Instant at) {
        for (int i = 0; i < times; i++) {
            throttle.failed(at, LoginThrottle.ALLOWED);
        }
    }
}
