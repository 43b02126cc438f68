package cn.metrology.lims.uncertainty.gum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CorrelationsTest {
    @Test
    void theOffendingEntriesAreNamed() {
        Correlations correlations = new Correlations(5)
                .set(1, 2, 0.9)
                .set(1, 4, 0.9)
                .set(2, 4, -0.9)
                .set(0, 3, 0.5);
        assertThatThrownBy(() -> correlations.requirePositiveSemidefinite(i -> "q" + i))
                .isInstanceOfSatisfying(CorrelationException.class, e -> {
                    assertThat(e.isRange()).isFalse();
                    assertThat(e.entries()).hasSize(3).noneMatch(entry -> entry[0] == 0 || entry[1] == 3);
                })
                .hasMessageContaining("r(q2, q4) = -0.9");
    }

    @Test
    void singularMatricesAreAllowed() {
        assertThatCode(() -> new Correlations(3)
                        .set(0, 1, 1)
                        .set(0, 2, -1)
                        .set(1, 2, -1)
                        .requirePositiveSemidefinite(i -> "x"))
                .doesNotThrowAnyException();
    }

    @Test
    void coefficientsBeyondOneAreRefused() {
        assertThatThrownBy(() -> new Correlations(2).set(0, 1, 1.2))
                .isInstanceOfSatisfying(
                        CorrelationException.class, e -> assertThat(e.isRange()).isTrue());
        assertThatThrownBy(() -> new Correlations(2).set(0, 1, Double.NaN)).isInstanceOf(CorrelationException.class);
    }
}
