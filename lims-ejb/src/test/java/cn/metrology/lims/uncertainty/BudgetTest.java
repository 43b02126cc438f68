package cn.metrology.lims.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.metrology.lims.uncertainty.cases.CaseException;
import cn.metrology.lims.uncertainty.expression.ExpressionException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BudgetTest {
    /** GUM H.1 in four lines. */
    private static Map<String, Object> gaugeBlock() {
        return Map.of(
                "model",
                "d = d0 + d1 + d2          # comparator\nθ = θ_mean + Δ\nδ = l_S*(δα*θ + α_S*δθ)\nl = l_S + d - δ",
                "outputs",
                List.of(Map.of("name", "l", "unit", "nm")),
                "inputs",
                List.of(
                        input("l_S", "mm", "50.000623", "normal u", "0.000025", "18"),
                        input("d0", "nm", "215", "normal u", "5.8", "24"),
                        input("d1", "nm", "0", "normal u", "3.9", "5"),
                        input("d2", "nm", "0", "normal u", "6.7", "8"),
                        input("α_S", "1/K", "0.0000115", "rectangular a", "0.000002", null),
                        input("θ_mean", "K", "-0.1", "normal u", "0.2", null),
                        input("Δ", "K", "0", "arcsine a", "0.5", null),
                        input("δα", "1/K", "0", "rectangular a", "0.000001", "50"),
                        input("δθ", "K", "0", "rectangular a", "0.05", "2")),
                "options",
                Map.of(
                        "p",
                        new BigDecimal("0.99"),
                        "mc",
                        Map.of("trials", new BigDecimal("200000"), "seed", BigDecimal.ONE)));
    }

    /** @param dist the distribution and its parameter, e.g. {@code normal u} */
    private static Map<String, Object> input(
            String name, String unit, String value, String dist, String amount, String dof) {
        String[] parts = dist.split(" ");
        Map<String, Object> input = new HashMap<>(Map.of(
                "name",
                name,
                "unit",
                unit,
                "value",
                new BigDecimal(value),
                "dist",
                Map.of("type", parts[0], parts[1], new BigDecimal(amount))));
        if (dof != null) {
            input.put("dof", new BigDecimal(dof));
        }
        return input;
    }

    @Test
    void theGaugeBlockOfTheGuide() {
        Budget budget = Budget.of(gaugeBlock());
        Budget.Output length = budget.outputs().get(0);
        assertThat(length.gum().u()).isCloseTo(31.7, within(0.05));
        assertThat(length.gum().effectiveDof()).isBetween(16.0, 17.0);
        assertThat(length.gum().k()).isCloseTo(2.92, within(0.005));
        assertThat(length.reported().value()).isEqualTo(new BigDecimal("50000838"));
        assertThat(length.reported().expanded()).isEqualTo(new BigDecimal("92")); // 92.48; the Guide rounds up to 93
        assertThat(length.table().lines()).hasSize(9);
        assertThat(length.gum().shares().stream().mapToDouble(s -> s).sum()).isCloseTo(1, within(1e-12));
        assertThat(length.gum().isNonlinear()).isTrue();
        assertThat(length.distribution().histogram().counts()).hasSize(100);
        assertThat(length.validation().valid()).isFalse();
    }

    @Test
    void aStoredRecordGivesTheSameDigits() throws IOException, ClassNotFoundException {
        EvaluationRecord stored = EvaluationRecord.of(gaugeBlock());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(stored);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            EvaluationRecord read = (EvaluationRecord) in.readObject();
            assertThat(read.isReproducible()).isTrue();
            assertThat(read.evaluate().outputs()).isEqualTo(stored.evaluate().outputs());
        }
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() {
        Map<String, Object> request = new HashMap<>(gaugeBlock());
        request.put("model", "l = l_S +\n  * d0");
        assertThatThrownBy(() -> Budget.of(request))
                .isInstanceOfSatisfying(
                        CaseException.class, e -> assertThat(e.code()).isEqualTo("syntax"))
                .cause()
                .isInstanceOfSatisfying(ExpressionException.class, e -> {
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.column()).isEqualTo(3);
                });
    }
}
