package cn.metrology.lims.uncertainty.energymetering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProvisionTest {
    private static final ProvisionRules RULES = ProvisionRules.edition2006();

    @Test
    void ratesAreComparedUnrounded() {
        assertThat(new ProvisionRate(40, 38).meets(new BigDecimal("95"))).isTrue();
        assertThat(new ProvisionRate(37, 35).meets(new BigDecimal("95"))).isFalse();
        assertThat(new ProvisionRate(3, 2).meets(new BigDecimal("66.67"))).isFalse();
        assertThat(new ProvisionRate(40, 38).percent()).isEqualByComparingTo("95");
        assertThatIllegalArgumentException().isThrownBy(() -> new ProvisionRate(0, 0));
    }

    @Test
    void theTableKnowsEveryEnergyByItsNames() {
        assertThat(RULES.required("electricity", Level.EQUIPMENT_LEVEL)).contains(new BigDecimal("95"));
        assertThat(RULES.required("电力", Level.EQUIPMENT_LEVEL)).contains(new BigDecimal("95"));
        assertThat(RULES.required("Coal gas", Level.SUB_UNIT_LEVEL)).contains(new BigDecimal("90"));
        assertThat(RULES.required("water", Level.EQUIPMENT_LEVEL)).contains(new BigDecimal("80"));
        assertThat(RULES.required("recoverable energy", Level.EQUIPMENT_LEVEL)).isEmpty();
        assertThat(RULES.confirmed("recoverable energy")).isFalse();
        assertThat(RULES.confirmed("steam")).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.required("sunshine", Level.UNIT_LEVEL));
    }

    @Test
    void theEditionFollowsTheDayAndTheNewOneIsNotInvented() {
        assertThat(ProvisionRules.inForce(LocalDate.of(2026, 1, 31))).isEqualTo(RULES);
        ProvisionRules later = ProvisionRules.inForce(LocalDate.of(2026, 2, 1));
        assertThat(later.edition()).isEqualTo("GB17167-2025");
        assertThat(later.available()).isFalse();
        assertThat(RULES.available()).isTrue();
    }
}
