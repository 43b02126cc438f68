package cn.metrology.lims.procedure;

import static cn.metrology.lims.procedure.Trial.d;
import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Csv;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.model.ProcedureVersion;
import cn.metrology.lims.procedure.model.StockOfProcedures;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Issue 4: every one of the 411 items of the starter catalogue can be worked, evaluated and, once confirmed, concluded. */
class WholeCatalogueTest {
    private static final StaffId MANAGER = new StaffId("jishu");
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Map<String, ProcedureVersion> BY_ITEM = new HashMap<>();

    private static final Map<String, Map<String, String>> USUAL =
            Csv.read(Trial.text("/usual-instruments.csv")).stream()
                    .collect(Collectors.toMap(row -> row.get("item_code"), row -> row));

    static {
        for (String json : StockOfProcedures.all()) {
            ProcedureVersion version = new ProcedureVersion(json, 1, new StaffId("starter"));
            version.items().forEach(item -> BY_ITEM.put(item, version));
        }
    }

    static Stream<Map<String, String>> items() {
        return Csv.read(Trial.text("/starter/test-items.csv")).stream();
    }

    static Stream<Arguments> codes() {
        return items().map(row -> Arguments.of(row.get("item_code"), row.get("instrument_name_zh")));
    }

    @Test
    void everyItemHasAProcedureOfItsKind() {
        assertThat(items()).hasSize(411).allSatisfy(row -> {
            ProcedureVersion version = BY_ITEM.get(row.get("item_code"));
            assertThat(version).as(row.get("item_code")).isNotNull();
            assertThat(version.service()).isEqualTo(ServiceKind.valueOf(row.get("kind")));
        });
    }

    @Test
    void noDefinitionHasAHoleButUnknownFigures() {
        assertThat(BY_ITEM.values().stream().distinct())
                .allSatisfy(version -> assertThat(ProcedureDefinition.parse(version.confirmedDefinition())
                                .holes())
                        .as(version.number())
                        .allMatch(hole -> hole.kind() == HoleKind.UNKNOWN_VALUE));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("codes")
    void aPerfectInstrumentPassesAndASpoiltReadingFails(String code, String name) {
        ProcedureVersion version = confirmed(code);
        ItemFacts facts = facts(code, version.service());
        ProcedureDefinition definition = ProcedureDefinition.parse(version.confirmedDefinition());
        WorksheetForm form = definition.form(facts);
        assertThat(name).isNotBlank();
        assertThat(form.holes()).as("holes of the form").isEmpty();
        Map<CellKey, BigDecimal> readings = perfect(form);
        assertThat(readings.isEmpty() && form.checks().isEmpty()).isFalse();

        Evaluation good = evaluate(definition, facts, readings, form);
        assertThat(good.holes()).isEmpty();
        assertThat(good.requirements().stream().filter(one -> one.verdict() != Verdict.PASS))
                .isEmpty();
        assertThat(good.overall()).isEqualTo(Verdict.PASS);

        PointResult point = good.points().get(0);
        assertThat(Stream.of("1000000", "-1000000").map(factor -> {
                    Map<CellKey, BigDecimal> spoilt = new HashMap<>(readings);
                    spoil(form, point.grid(), spoilt, d(factor));
                    return evaluate(definition, facts, spoilt, form).overall();
                }))
                .contains(Verdict.FAIL);
    }

    private static ProcedureVersion confirmed(String item) {
        ProcedureVersion version = BY_ITEM.get(item);
        ProcedureDefinition.parse(version.confirmedDefinition())
                .unconfirmed()
                .forEach(value ->
                        version.confirm(value.key(), value.needsFigure() ? figure(value) : null, "对照规程", MANAGER, NOW));
        assertThat(version.openValues()).isZero();
        return version;
    }

    /** Any figure will do: this test asks whether an item can be worked, not what its limits are. */
    private static BigDecimal figure(UnconfirmedValue value) {
        if (value.key().endsWith("Low")) {
            return BigDecimal.ZERO;
        }
        return value.key().endsWith("High") ? d("1000") : BigDecimal.ONE;
    }

    private static Evaluation evaluate(
            ProcedureDefinition definition, ItemFacts facts, Map<CellKey, BigDecimal> readings, WorksheetForm form) {
        Map<String, CheckOutcome> checks = new HashMap<>();
        form.checks().forEach(check -> checks.put(check.key(), CheckOutcome.PASS));
        BigDecimal far = facts.rangeMax().abs().add(facts.rangeMin().abs()).add(BigDecimal.ONE);
        StandardFacts standard = new StandardFacts(
                "S",
                "标准器",
                far.negate(),
                far,
                facts.unit(),
                d("0"),
                List.of(
                        new CalibrationPoint(far.negate(), far.negate(), d("0.001"), d("2")),
                        new CalibrationPoint(far, far, d("0.001"), d("2"))),
                d("0"));
        Environment environment = new Environment(d("22"), d("50"), d("101.3"), d("24"));
        return definition.evaluate(facts, readings, checks, List.of(standard), environment);
    }

    private static Map<CellKey, BigDecimal> perfect(WorksheetForm form) {
        Map<CellKey, BigDecimal> readings = new HashMap<>();
        for (WorksheetForm.Grid grid : form.grids()) {
            for (WorksheetForm.Row row : grid.rows()) {
                row.expected()
                        .forEach((column, value) -> readings.put(new CellKey(grid.key(), row.key(), column), value));
            }
        }
        return readings;
    }

    /** The first reading of the last point goes far out. */
    private static void spoil(WorksheetForm form, String key, Map<CellKey, BigDecimal> readings, BigDecimal factor) {
        WorksheetForm.Grid grid = form.grids().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        WorksheetForm.Row row = grid.rows().get(grid.rows().size() - 1);
        String first = grid.columns().stream()
                .filter(WorksheetForm.Column::input)
                .findFirst()
                .orElseThrow()
                .key();
        CellKey cell = new CellKey(key, row.key(), first);
        BigDecimal value = readings.get(cell);
        readings.put(cell, value.abs().add(BigDecimal.ONE).multiply(factor));
    }

    private static ItemFacts facts(String item, ServiceKind service) {
        Map<String, String> usual = USUAL.get(item);
        Map<String, String> parameters = new HashMap<>();
        if (service != ServiceKind.VERIFICATION) {
            parameters.put("decisionRule", "SIMPLE");
        }
        if (usual.get("parameters") != null) {
            for (String one : usual.get("parameters").split(" ")) {
                parameters.put(one.split("=")[0], one.split("=")[1]);
            }
        }
        return new ItemFacts(
                item,
                service,
                ItemUse.SUBSEQUENT,
                d(usual.get("range_min")),
                d(usual.get("range_max")),
                usual.get("unit"),
                usual.get("accuracy_class"),
                d(usual.get("resolution")),
                parameters);
    }
}
