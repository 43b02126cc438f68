package cn.metrology.lims.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RequestRateTest {
    private Instant now = Instant.parse("2026-11-25T01:00:20Z");
    private final RequestRate rate = new RequestRate(2, new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void whoeverAsksTooOftenWaitsForTheNextMinute() {
        assertThat(rate.secondsToWait("1.2.3.4")).isZero();
        assertThat(rate.secondsToWait("1.2.3.4")).isZero();
        assertThat(rate.secondsToWait("1.2.3.4")).isEqualTo(41);
        assertThat(rate.secondsToWait("5.6.7.8")).as("somebody else").isZero();
        now = now.plusSeconds(41);
        assertThat(rate.secondsToWait("1.2.3.4")).isZero();
    }

    @Test
    void itRemembersABoundedNumberOfAddresses() {
        for (int i = 0; i < RequestRate.ADDRESSES + 500; i++) {
            rate.secondsToWait("address " + i);
        }
        assertThat(rate.remembered()).isEqualTo(RequestRate.ADDRESSES);
    }
}
