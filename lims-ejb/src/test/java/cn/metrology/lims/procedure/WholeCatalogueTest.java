package cn.metrology.lims.procedure;

import static cn.metrology.lims.procedure.Trial.d;
import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Csv;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.model.ProcedureVersion;
import cn.metrology.lims.procedure.model.StockOfProcedures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Issue 4: every one of the 411 items of the starter catalogue can be worked, evaluated and, once confirmed, concluded. */
class WholeCatalogueTest {
    private static final StaffId MANAGER = new StaffId("jishu");
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Pattern FIGURE = Pattern.compile("(\\d+(?:\\.\\d+)?)");
    private static final Map<String, ProcedureVersion> BY_ITEM = new HashMap<>();

    /** A usual instrument of the kind, where the catalogue row spans all of them: range and unit, class, division. */
    private static final Map<String, String[]> USUAL = Map.ofEntries(
            Map.entry("MEC-001", usual("0..200 g", "F2", "0.0001")),
            Map.entry("MEC-002", usual("0..20 kg", "M1", "0.001", "airDensity=1.2")),
            Map.entry("MEC-003", usual("0..200 g", "II", "0.001", "e=0.01", "eccentricLoad=70")),
            Map.entry("MEC-005", usual("0..1000 g", "III", "1")),
            Map.entry("MEC-007", usual("0..15 kg", "III", "0.005")),
            Map.entry("MEC-008", usual("0..10 kg", "III", "0.01")),
            Map.entry("MEC-009", usual("0..500 kg", "III", "0.2")),
            Map.entry("MEC-010", usual("0..10 kg", "IIII", "0.1")),
            Map.entry("MEC-011", usual("0..3 t", "III", "0.001")),
            Map.entry("MEC-012", usual("0..100 t", "III", "0.05")),
            Map.entry("MEC-013", usual("0..3000 kg", "III", "1")),
            Map.entry("MEC-019", usual("0..100 t", "III", "0.1")),
            Map.entry("MEC-021", usual("0..1.6 MPa", "1.6", "0.05")),
            Map.entry("MEC-022", usual("0..25 MPa", "2.5", "1")),
            Map.entry("MEC-023", usual("0..1.6 MPa", "1.6", "0.05")),
            Map.entry("MEC-024", usual("0..16 kPa", "2.5", "0.5")),
            Map.entry("MEC-069", usual("5..50 L", "0.3", "0.01")),
            Map.entry("MEC-073", usual("0.02..2.5 m3/h", "2", "0.001", "R=125")),
            Map.entry("MEC-074", usual("0.5..63 m3/h", "2", "0.001", "DN=80")),
            Map.entry("MEC-116", usual("0..1000 g", "1", "0.1", "Qn=500")),
            Map.entry("LEN-002", usual("0..150 mm", "1", "0.02")),
            Map.entry("LEN-004", usual("0..200 mm", "1", "0.02")),
            Map.entry("LEN-006", usual("0..25 mm", "1", "0.01")),
            Map.entry("THE-001", usual("0..100 Cel", "1", "0.1")),
            Map.entry("THE-008", usual("0..100 Cel", "A", "0.001")),
            Map.entry("ELE-002", usual("0..100 V", "1", "0.001", "specReading=0.01", "specRange=0.01")),
            Map.entry("ELE-015", usual("0..500 MOhm", "10", "1")),
            Map.entry("ELE-016", usual("0..2000 MOhm", "5", "1")),
            Map.entry("ELE-023", usual("0..999999 kWh", "1", "0.01")));

    private static String[] usual(String... texts) {
        return texts;
    }

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
        Map<String, String> row = items().filter(one -> one.get("item_code").equals(code))
                .findFirst()
                .orElseThrow();
        ProcedureVersion version = confirmed(row.get("item_code"));
        ItemFacts facts = facts(row, version.service());
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
        assertThat(Stream.of("1000", "-1000").map(factor -> {
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

    private static ItemFacts facts(Map<String, String> row, ServiceKind service) {
        String[] usual = USUAL.get(row.get("item_code"));
        String[] range = usual == null
                ? new String[] {row.get("range_min"), row.get("range_max"), row.get("unit")}
                : usual[0].split("\\.\\.|\\s+");
        Matcher figure = FIGURE.matcher(row.get("accuracy_spec"));
        boolean scale = row.get("accuracy_spec").contains("③")
                || row.get("accuracy_spec").contains("④");
        String grade = scale ? "III" : figure.find() ? figure.group(1) : "1";
        BigDecimal span = d(range[1]).subtract(d(range[0]));
        BigDecimal division =
                usual == null ? BigDecimal.ONE.movePointLeft(6 - (span.precision() - span.scale())) : d(usual[2]);
        Map<String, String> parameters = new HashMap<>();
        if (service != ServiceKind.VERIFICATION) {
            parameters.put("decisionRule", "SIMPLE");
        }
        for (int i = 3; usual != null && i < usual.length; i++) {
            parameters.put(usual[i].split("=")[0], usual[i].split("=")[1]);
        }
        return new ItemFacts(
                row.get("item_code"),
                service,
                ItemUse.SUBSEQUENT,
                d(range[0]),
                d(range[1]),
                range[2],
                usual == null ? grade : usual[1],
                division.round(new MathContext(1)),
                parameters);
    }
}
