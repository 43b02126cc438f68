package cn.metrology.lims.procedure.model;

import cn.metrology.lims.procedure.DefinitionSheet;
import cn.metrology.lims.procedure.DefinitionSheet.Column;
import cn.metrology.lims.procedure.DefinitionSheet.Filled;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays a definition out in sheets. */
final class SheetWriter {
    private final Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();

    private SheetWriter() {
        DefinitionSheets.ALL.forEach(sheet -> sheets.put(sheet.key(), new ArrayList<>()));
    }

    static Filled of(JsonObject definition) {
        SheetWriter writer = new SheetWriter();
        writer.definition(definition);
        return new Filled(writer.sheets);
    }

    private void definition(JsonObject definition) {
        DefinitionSheets.ALL.stream()
                .filter(DefinitionSheet::single)
                .forEach(sheet -> row(sheet, definition, Map.of()));
        rows(DefinitionSheets.PARAMETERS, definition, Map.of());
        rows(DefinitionSheets.VALUES, definition, Map.of());
        if (definition.containsKey("variables")) {
            definition
                    .getJsonObject("variables")
                    .forEach((name, formula) -> sheets.get("variables")
                            .add(new LinkedHashMap<>(Map.of("name", name, "formula", text(formula)))));
        }
        lookups(definition, Map.of());
        objects(definition, "grids").forEach(this::grid);
        rows(DefinitionSheets.REQUIREMENTS, definition, Map.of());
        numbered(definition, DefinitionSheets.BUDGETS, DefinitionSheets.OF_BUDGET);
        numbered(definition, DefinitionSheets.TABLES, DefinitionSheets.OF_TABLE);
        rows(DefinitionSheets.VALIDITY, definition, Map.of());
    }

    private void grid(JsonObject grid) {
        Map<String, String> in = Map.of(DefinitionSheets.GRID, grid.getString("key"));
        row(DefinitionSheets.GRIDS, grid, Map.of());
        JsonObject points = grid.getJsonObject("points");
        if (points != null && points.containsKey("cases")) {
            int number = 0;
            for (JsonObject one : objects(points, "cases")) {
                number++;
                Map<String, String> inCase = new LinkedHashMap<>(in);
                inCase.put(DefinitionSheets.NUMBER, String.valueOf(number));
                inCase.put("case", one.getString("when", ""));
                points(one.getJsonObject("points"), inCase);
            }
        } else if (points != null) {
            points(points, in);
        }
        rows(DefinitionSheets.COLUMNS, grid, in);
        rows(DefinitionSheets.SUMMARIES, grid, in);
        lookups(grid, in);
    }

    private void points(JsonObject points, Map<String, String> in) {
        Map<String, String> fixed = new LinkedHashMap<>(in);
        String rule = List.of("percent", "step", "count", "rows", "list").stream()
                .filter(points::containsKey)
                .findFirst()
                .orElse("list");
        fixed.put("rule", rule);
        fixed.put("inRange", points.containsKey("inRange") ? text(points.get("inRange")) : "");
        if (rule.equals("rows")) {
            objects(points, "rows").forEach(one -> row(DefinitionSheets.POINTS, one, fixed));
        } else {
            fixed.put("entries", points.containsKey(rule) ? text(points.get(rule)) : "");
            fixed.put("nominal", points.containsKey("nominal") ? text(points.get("nominal")) : "");
            row(DefinitionSheets.POINTS, JsonValue.EMPTY_JSON_OBJECT, fixed);
        }
    }

    private void lookups(JsonObject of, Map<String, String> in) {
        int number = 0;
        for (JsonObject lookup : objects(of, "lookups")) {
            number++;
            Map<String, String> fixed = new LinkedHashMap<>(in);
            fixed.put(DefinitionSheets.NUMBER, String.valueOf(number));
            fixed.put("what", lookup.getString("what", ""));
            objects(lookup, "cases").forEach(one -> row(DefinitionSheets.LOOKUPS, one, fixed));
        }
    }

    private void numbered(JsonObject definition, DefinitionSheet parents, Map<String, DefinitionSheet> members) {
        int number = 0;
        for (JsonObject parent : objects(definition, parents.key())) {
            number++;
            Map<String, String> fixed = Map.of(DefinitionSheets.NUMBER, String.valueOf(number));
            row(parents, parent, fixed);
            members.forEach(
                    (member, children) -> objects(parent, member).forEach(child -> row(children, child, fixed)));
        }
    }

    private void rows(DefinitionSheet sheet, JsonObject of, Map<String, String> fixed) {
        objects(of, sheet.key()).forEach(one -> row(sheet, one, fixed));
    }

    private void row(DefinitionSheet sheet, JsonObject object, Map<String, String> fixed) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Column column : sheet.columns()) {
            String text = fixed.getOrDefault(column.key(), text(at(object, column.path())));
            cells.put(column.key(), text);
        }
        sheets.get(sheet.key()).add(cells);
    }

    private static JsonValue at(JsonObject object, String path) {
        JsonValue found = object;
        for (String step : path.split("/")) {
            found = found instanceof JsonObject inner ? inner.get(step) : null;
        }
        return found;
    }

    private static List<JsonObject> objects(JsonObject of, String member) {
        return of.get(member) instanceof JsonArray array ? array.getValuesAs(JsonObject.class) : List.of();
    }

    private static String text(JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return "";
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue().toPlainString();
        }
        if (value instanceof JsonArray array) {
            return array.stream().map(SheetWriter::text).collect(Collectors.joining("; "));
        }
        if (value instanceof JsonObject object) {
            return object.entrySet().stream()
                    .map(member -> member.getKey() + " = " + text(member.getValue()))
                    .collect(Collectors.joining("; "));
        }
        return value.toString();
    }
}
