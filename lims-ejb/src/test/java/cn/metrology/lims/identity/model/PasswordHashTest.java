package cn.metrology.lims.identity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
    @Test
    void onlyTheRightPasswordMatches() {
        PasswordHash hash = PasswordHash.of("Pingxiang-2026");
        assertThat(hash.matches("Pingxiang-2026")).isTrue();
        assertThat(hash.matches("pingxiang-2026")).isFalse();
        assertThat(hash.matches("")).isFalse();
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertThat(PasswordHash.of("same", 1).value())
                .isNotEqualTo(PasswordHash.of("same", 1).value());
    }

    @Test
    void theCostIsAtLeastWhatWasAskedFor() {
        assertThat(PasswordHash.ITERATIONS).isGreaterThanOrEqualTo(210_000);
    }

    @Test
    void aHashOfALowerCostIsOutdatedAndStillMatches() {
        PasswordHash old = PasswordHash.of("old", 1_000);
        assertThat(old.isOutdated()).isTrue();
        assertThat(old.matches("old")).isTrue();
        assertThat(PasswordHash.of("new").isOutdated()).isFalse();
    }

    /** RFC 7914 11: PBKDF2-HMAC-SHA-256 (P="Password", S="NaCl", c=80000), the first 32 octets. */
    @Test
    void itIsThePbkdf2OfTheStandard() {
        var hash = new PasswordHash("pbkdf2-sha256$80000$TmFDbA$TdzY9guYviGDDO5e8icB+WQaRBjQTAQUrv8Ih2s0q1Y");
        assertThat(hash.matches("Password")).isTrue();
    }

    @Test
    void nothingOfItIsPrinted() {
        assertThat(PasswordHash.of("secret", 1)).hasToString("***");
    }

    @Test
    void anythingElseIsNoHash() {
        assertThatThrownBy(() -> new PasswordHash("secret")).isInstanceOf(IllegalArgumentException.class);
    }
}
