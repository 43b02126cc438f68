package cn.metrology.lims.uncertainty.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the reference cases say beyond their expected values, which {@code casefile.ReferenceCasesTest} compares. */
class PropagationReferenceTest {
    @Test
    void theAnswerNeverDependsOnTheExpectedNumbers() {
        Map<String, Object> reference = ReferenceFile.cases("propagation").stream()
                .filter(c -> c.get("id").equals("GUM-H1-table"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> without = new LinkedHashMap<>(reference);
        without.remove("expected");
        Map<Object, Object> options = new LinkedHashMap<>((Map<?, ?>) without.get("options"));
        options.put("mc", false); // which a case without expected values gets, and one that expects none does not
        without.put("options", options);
        assertThat(CaseKinds.run(without)).isEqualTo(CaseKinds.run(reference));
    }

    @Test
    void setsOfSimultaneousObservationsAreAveraged() {
        Map<String, Object> h2 = new LinkedHashMap<>(ReferenceFile.cases("propagation").stream()
                .filter(c -> c.get("id").equals("GUM-H2-approach1"))
                .findFirst()
                .orElseThrow());
        h2.put("kind", "per_set_mean");
        Map<?, ?> outputs = (Map<?, ?>) CaseKinds.run(h2).get("outputs");
        Map<?, ?> resistance = (Map<?, ?>) outputs.get("R");
        // GUM Table H.5: R = 127.732 ohm, u = 0.071 ohm
        assertThat((Double) resistance.get("y")).isBetween(127.7315, 127.7325);
        assertThat((Double) resistance.get("u")).isBetween(0.0705, 0.0715);
    }
}
