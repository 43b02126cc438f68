package cn.metrology.lims.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.identity.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApiTokenTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private final ApiToken.Issued issued =
            ApiToken.issue(new StaffId("ann"), "nightly export", Set.of("order.read"), NOON, Duration.ofDays(1));

    @Test
    void theShownTextIsTheKey() {
        assertThat(ApiToken.numberIn(issued.text())).contains(issued.token().number());
        assertThat(issued.token().matches(issued.text())).isTrue();
    }

    @Test
    void oneOtherLetterIsNot() {
        String text = issued.text();
        char last = text.charAt(text.length() - 1);
        assertThat(issued.token().matches(text.substring(0, text.length() - 1) + (last == 'A' ? 'B' : 'A')))
                .isFalse();
        assertThat(issued.token().matches("lims_")).isFalse();
        assertThat(ApiToken.numberIn(null)).isEmpty();
    }

    @Test
    void itEndsWithItsDayOrItsRevocation() {
        ApiToken token = issued.token();
        assertThat(token.isAlive(NOON.plus(Duration.ofHours(23)))).isTrue();
        assertThat(token.isAlive(NOON.plus(Duration.ofDays(1)))).isFalse();
        token.revoke(NOON);
        assertThat(token.isAlive(NOON)).isFalse();
    }
}
