package cn.metrology.lims.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.uncertainty.Budget;
import cn.metrology.lims.uncertainty.EvaluationRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was stored is computed again to the last digit; whoever changes a digit raises the engine's version. */
class StoredBudgetTest {
    private static Map<String, Object> stored() throws IOException {
        try (InputStream in = StoredBudgetTest.class.getResourceAsStream("/stored/gum-h1-engine-1.json")) {
            return BudgetJson.map(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aResultIsComputedAgainToTheSameDigits() throws IOException {
        Map<String, Object> stored = stored();
        EvaluationRecord record =
                new EvaluationRecord(stored.get("engineVersion").toString(), request(stored));
        assertThat(record.isReproducible()).isTrue();
        Budget.Output output = record.evaluate().outputs().get(0);
        Map<String, Double> again = new LinkedHashMap<>();
        again.put("y", output.gum().y());
        again.put("u_c", output.gum().u());
        again.put("nu_eff", output.gum().effectiveDof());
        again.put("k", output.gum().k());
        again.put("U", output.gum().expanded());
        again.put("mean", output.distribution().mean());
        again.put("mc_u", output.distribution().u());
        again.put("sym_lo", output.distribution().symmetric().low());
        again.put("sym_hi", output.distribution().symmetric().high());
        again.put("short_lo", output.distribution().shortest().low());
        again.put("short_hi", output.distribution().shortest().high());
        Map<String, Double> then = new LinkedHashMap<>();
        ((Map<?, ?>) stored.get("result"))
                .forEach((key, value) -> then.put(key.toString(), ((BigDecimal) value).doubleValue()));
        assertThat(again).isEqualTo(then);
    }

    @Test
    void jsonKeepsEveryDigitOfARequest() throws IOException {
        Map<String, Object> request = request(stored());
        Map<String, Object> back = BudgetJson.map(BudgetJson.text(request));
        assertThat(back).isEqualTo(request);
        assertThat(Budget.of(back)).isEqualTo(Budget.of(request));
        assertThat(BudgetJson.map(BudgetJson.text(Map.of("value", new BigDecimal("100.00390")))))
                .containsEntry("value", new BigDecimal("100.00390"));
    }

    private static Map<String, Object> request(Map<String, Object> stored) {
        Map<String, Object> request = new LinkedHashMap<>();
        ((Map<?, ?>) stored.get("request")).forEach((key, value) -> request.put(key.toString(), value));
        return request;
    }
}
