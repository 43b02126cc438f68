package cn.metrology.lims.uncertainty.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every reference case of propagation, implicit models, coverage tables and refusals, listed by its source. */
class PropagationReferenceTest {
    @TestFactory
    Stream<DynamicContainer> everyCaseWithinItsTolerance() {
        Map<String, List<DynamicTest>> bySource = new TreeMap<>();
        for (String group : List.of("propagation", "implicit", "stats", "errors")) {
            for (Map<String, Object> reference : ReferenceFile.cases(group)) {
                Map<?, ?> source = (Map<?, ?>) reference.get("source");
                bySource.computeIfAbsent((String) source.get("doc"), s -> new ArrayList<>())
                        .add(dynamicTest(source.get("clause") + " " + reference.get("id"), () -> check(reference)));
            }
        }
        return bySource.entrySet().stream().map(e -> dynamicContainer(e.getKey(), e.getValue()));
    }

    private static void check(Map<String, Object> reference) {
        if (reference.get("expected") instanceof Map<?, ?> expected && expected.containsKey("error")) {
            assertThatThrownBy(() -> CaseKinds.run(reference))
                    .isInstanceOfSatisfying(
                            CaseException.class, e -> assertThat(e.code()).isEqualTo(expected.get("error")));
            return;
        }
        Map<String, Object> result = CaseKinds.run(reference);
        if (reference.get("expected") != null) {
            assertThat(new ReferenceComparison().of(reference.get("expected"), result))
                    .isEmpty();
        }
        if (reference.get("rows") instanceof List<?> rows) {
            List<?> wanted =
                    rows.stream().map(row -> ((Map<?, ?>) row).get("expected")).toList();
            assertThat(new ReferenceComparison().of(wanted, result.get("rows"))).isEmpty();
        }
    }

    @Test
    void theAnswerNeverDependsOnTheExpectedNumbers() {
        Map<String, Object> reference = ReferenceFile.cases("propagation").stream()
                .filter(c -> c.get("id").equals("GUM-H1-table"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> without = new LinkedHashMap<>(reference);
        without.remove("expected");
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
