package cn.metrology.lims.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.procedure.DefinitionSheet.Assembled;
import cn.metrology.lims.procedure.DefinitionSheet.Problem;
import cn.metrology.lims.procedure.model.StockOfProcedures;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Issue 4: what a metrologist writes in tables is the definition, no more and no less. */
class DefinitionBookTest {
    private static final String GAUGE = Trial.text("/procedures/detailed/JJG52-2013.json");

    static Stream<String> stock() {
        return StockOfProcedures.all().stream();
    }

    @ParameterizedTest
    @MethodSource("stock")
    void everyProcedureOfTheStockComesBackFromItsSheets(String json) {
        Assembled back = DefinitionBook.assemble(
                DefinitionBook.of(ProcedureDefinition.parse(json)).sheets());

        assertThat(back.problems()).isEmpty();
        assertThat(plain(object(back.definition()))).isEqualTo(plain(object(json)));
    }

    @Test
    void theSheetsOfAGaugeReadAsAMetrologistWouldWriteThem() {
        Map<String, List<Map<String, String>>> sheets = gauge();

        assertThat(sheets.get("general").get(0))
                .containsEntry("regulation", "JJG 52-2013")
                .containsEntry("items", "MEC-021; MEC-022; MEC-024");
        assertThat(sheets.get("points").get(0)).containsEntry("rule", "step").containsEntry("entries", "numberedStep");
        assertThat(sheets.get("lookups").get(1))
                .containsEntry("when", "class in 1.6|1.5")
                .containsEntry("set", "base = 1.6; top = 2.5");
        assertThat(sheets.get("columns").get(8)).containsEntry("fn", "MAXABS").containsEntry("grid", "ind");
    }

    @Test
    void everyBadCellIsNamedAtOnce() {
        Map<String, List<Map<String, String>>> sheets = gauge();
        sheets.get("general").get(0).put("regulation", " ");
        sheets.get("columns").get(4).put("formula", "up_before-(nominal");
        sheets.get("columns").get(5).put("grid", "nowhere");
        sheets.get("columns").get(0).put("decimals", "two");
        sheets.get("lookups").get(0).put("set", "1.6");
        sheets.get("components").get(0).put("distribution", "GAUSS");
        sheets.get("requirements").get(2).put("signed", "maybe");

        Assembled back = DefinitionBook.assemble(sheets);

        assertThat(back.definition()).isEmpty();
        assertThat(back.problems())
                .extracting(Problem::sheet, Problem::row, Problem::column, Problem::rule)
                .containsExactlyInAnyOrder(
                        problem("general", 1, "regulation", "MISSING"),
                        problem("columns", 5, "formula", "MALFORMED"),
                        problem("columns", 6, "grid", "NO_SUCH_PARENT"),
                        problem("columns", 1, "decimals", "NOT_WHOLE"),
                        problem("lookups", 1, "set", "MALFORMED"),
                        problem("components", 1, "distribution", "NOT_ALLOWED"),
                        problem("requirements", 3, "signed", "MALFORMED"));
    }

    @Test
    void blankRowsCountAsRowsButMeanNothing() {
        Map<String, List<Map<String, String>>> sheets = gauge();
        sheets.get("validity").add(0, new LinkedHashMap<>(Map.of("months", " ")));
        sheets.get("validity").get(1).put("months", "six");

        assertThat(DefinitionBook.assemble(sheets).problems())
                .containsExactly(new Problem("validity", 2, "months", "NOT_WHOLE", "six"));
    }

    private static Map<String, List<Map<String, String>>> gauge() {
        return DefinitionBook.of(ProcedureDefinition.parse(GAUGE)).sheets();
    }

    private static org.assertj.core.groups.Tuple problem(Object... parts) {
        return org.assertj.core.groups.Tuple.tuple(parts);
    }

    private static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /** Members in any order, figures with or without quotation marks, nothing where nothing is said. */
    private static Object plain(JsonValue value) {
        if (value instanceof JsonObject object) {
            Map<String, Object> members = new TreeMap<>();
            object.forEach((name, member) -> {
                Object inner = plain(member);
                if (!inner.equals("") && !inner.equals(List.of()) && !inner.equals(Map.of())) {
                    members.put(name, inner);
                }
            });
            return members;
        }
        if (value instanceof JsonArray array) {
            return array.stream().map(DefinitionBookTest::plain).toList();
        }
        String text = value.toString();
        return text.equals("null") ? "" : text.replaceAll("^\"|\"$", "").strip();
    }
}
