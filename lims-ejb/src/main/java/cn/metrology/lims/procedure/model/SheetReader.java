package cn.metrology.lims.procedure.model;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.DefinitionSheet;
import cn.metrology.lims.procedure.DefinitionSheet.Assembled;
import cn.metrology.lims.procedure.DefinitionSheet.Column;
import cn.metrology.lims.procedure.DefinitionSheet.Problem;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Makes a definition out of its sheets; what cannot be read is named cell by cell. */
final class SheetReader {
    private final Map<String, List<Map<String, String>>> sheets;
    private final List<Problem> problems = new ArrayList<>();
    private final CellReader cells = new CellReader(problems);

    private SheetReader(Map<String, List<Map<String, String>>> sheets) {
        this.sheets = sheets;
    }

    static Assembled read(Map<String, List<Map<String, String>>> sheets) {
        SheetReader reader = new SheetReader(sheets);
        String definition = reader.definition().toString();
        if (reader.problems.isEmpty()) {
            try {
                Procedure.read(definition);
            } catch (BusinessException refusal) {
                reader.problems.add(new Problem(
                        "", 0, String.valueOf(refusal.args()[0]), "UNREADABLE", String.valueOf(refusal.args()[1])));
            }
        }
        return new Assembled(reader.problems.isEmpty() ? definition : "", reader.problems);
    }

    private record Row(int number, Map<String, String> cells) {
        String cell(String column) {
            String text = cells.get(column);
            return text == null ? "" : text.strip();
        }

        boolean blank() {
            return cells.values().stream().allMatch(text -> text == null || text.isBlank());
        }
    }

    private List<Row> rows(DefinitionSheet sheet) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Map<String, String> written : sheets.getOrDefault(sheet.key(), List.of())) {
            number++;
            Row row = new Row(number, written);
            if (!row.blank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private JsonObject definition() {
        Map<String, Object> root = new LinkedHashMap<>();
        DefinitionSheets.ALL.stream()
                .filter(DefinitionSheet::single)
                .forEach(sheet -> rows(sheet).stream().limit(1).forEach(row -> fill(sheet, row, root)));
        list(DefinitionSheets.PARAMETERS, root);
        list(DefinitionSheets.VALUES, root);
        Map<String, Object> variables = new LinkedHashMap<>();
        rows(DefinitionSheets.VARIABLES).forEach(row -> {
            Map<String, Object> read = object(DefinitionSheets.VARIABLES, row);
            variables.put(String.valueOf(read.get("name")), String.valueOf(read.get("formula")));
        });
        put(root, "variables", variables);
        put(root, "lookups", lookups(row -> row.cell(DefinitionSheets.GRID).isEmpty()));
        put(root, "grids", rows(DefinitionSheets.GRIDS).stream().map(this::grid).toList());
        orphans();
        list(DefinitionSheets.REQUIREMENTS, root);
        put(root, "budgets", numbered(DefinitionSheets.BUDGETS, DefinitionSheets.OF_BUDGET));
        put(root, "tables", numbered(DefinitionSheets.TABLES, DefinitionSheets.OF_TABLE));
        list(DefinitionSheets.VALIDITY, root);
        return json(root);
    }

    private Map<String, Object> grid(Row row) {
        Map<String, Object> grid = object(DefinitionSheets.GRIDS, row);
        Predicate<Row> own = child -> child.cell(DefinitionSheets.GRID).equals(row.cell("key"));
        put(
                grid,
                "points",
                points(rows(DefinitionSheets.POINTS).stream().filter(own).toList()));
        put(grid, "columns", children(DefinitionSheets.COLUMNS, DefinitionSheets.GRID, own));
        put(grid, "lookups", lookups(own));
        put(grid, "summaries", children(DefinitionSheets.SUMMARIES, DefinitionSheets.GRID, own));
        return grid;
    }

    /** Rows that belong to no grid would silently be lost. */
    private void orphans() {
        List<String> grids = rows(DefinitionSheets.GRIDS).stream()
                .map(row -> row.cell("key"))
                .toList();
        List.of(DefinitionSheets.POINTS, DefinitionSheets.COLUMNS, DefinitionSheets.SUMMARIES, DefinitionSheets.LOOKUPS)
                .forEach(sheet -> orphans(sheet, DefinitionSheets.GRID, grids));
    }

    private void orphans(DefinitionSheet sheet, String column, List<String> parents) {
        for (Row row : rows(sheet)) {
            String parent = row.cell(column);
            if (!parent.isEmpty() && !parents.contains(parent)) {
                problems.add(new Problem(sheet.key(), row.number(), column, "NO_SUCH_PARENT", parent));
            }
        }
    }

    private Map<String, Object> points(List<Row> rows) {
        Map<String, List<Row>> cases = new LinkedHashMap<>();
        rows.forEach(row -> cases.computeIfAbsent(row.cell(DefinitionSheets.NUMBER), key -> new ArrayList<>())
                .add(row));
        if (cases.keySet().stream().allMatch(String::isEmpty)) {
            return rule(rows);
        }
        List<Map<String, Object>> choices = new ArrayList<>();
        cases.values().forEach(of -> {
            Map<String, Object> choice = new LinkedHashMap<>();
            put(choice, "when", of.get(0).cell("case"));
            put(choice, "points", rule(of));
            choices.add(choice);
        });
        return new LinkedHashMap<>(Map.of("cases", choices));
    }

    private Map<String, Object> rule(List<Row> rows) {
        Map<String, Object> rule = new LinkedHashMap<>();
        if (rows.isEmpty()) {
            return rule;
        }
        List<Map<String, Object>> read =
                rows.stream().map(row -> object(DefinitionSheets.POINTS, row)).toList();
        Row first = rows.get(0);
        String kind = first.cell("rule");
        put(rule, "inRange", read.get(0).get("inRange"));
        switch (kind) {
            case "rows" -> {
                read.forEach(one -> List.of("grid", "no", "case", "rule", "entries", "inRange")
                        .forEach(one::remove));
                rule.put("rows", read);
            }
            case "list", "percent" -> rule.put(kind, CellReader.parts(first.cell("entries")));
            default -> {
                rule.put(kind, first.cell("entries"));
                put(rule, "nominal", read.get(0).get("nominal"));
            }
        }
        return rule;
    }

    private List<Map<String, Object>> lookups(Predicate<Row> own) {
        Map<String, Map<String, Object>> lookups = new LinkedHashMap<>();
        Map<String, List<Map<String, Object>>> cases = new LinkedHashMap<>();
        rows(DefinitionSheets.LOOKUPS).stream().filter(own).forEach(row -> {
            Map<String, Object> one = object(DefinitionSheets.LOOKUPS, row);
            String number = row.cell(DefinitionSheets.NUMBER);
            lookups.computeIfAbsent(number, key -> new LinkedHashMap<>(Map.of("what", row.cell("what"))));
            List.of("grid", "no", "what").forEach(one::remove);
            cases.computeIfAbsent(number, key -> new ArrayList<>()).add(one);
        });
        lookups.forEach((number, lookup) -> lookup.put("cases", cases.get(number)));
        return List.copyOf(lookups.values());
    }

    private List<Map<String, Object>> numbered(DefinitionSheet parents, Map<String, DefinitionSheet> members) {
        List<String> numbers = rows(parents).stream()
                .map(row -> row.cell(DefinitionSheets.NUMBER))
                .toList();
        members.values().forEach(children -> orphans(children, DefinitionSheets.NUMBER, numbers));
        return rows(parents).stream()
                .map(row -> {
                    Map<String, Object> parent = object(parents, row);
                    parent.remove(DefinitionSheets.NUMBER);
                    String number = row.cell(DefinitionSheets.NUMBER);
                    members.forEach((member, children) -> put(
                            parent,
                            member,
                            children(
                                    children,
                                    DefinitionSheets.NUMBER,
                                    child -> child.cell(DefinitionSheets.NUMBER).equals(number))));
                    return parent;
                })
                .toList();
    }

    private List<Map<String, Object>> children(DefinitionSheet sheet, String link, Predicate<Row> own) {
        return rows(sheet).stream()
                .filter(own)
                .map(row -> {
                    Map<String, Object> child = object(sheet, row);
                    child.remove(link);
                    return child;
                })
                .toList();
    }

    private void list(DefinitionSheet sheet, Map<String, Object> root) {
        put(
                root,
                sheet.key(),
                rows(sheet).stream().map(row -> object(sheet, row)).toList());
    }

    private Map<String, Object> object(DefinitionSheet sheet, Row row) {
        Map<String, Object> object = new LinkedHashMap<>();
        fill(sheet, row, object);
        return object;
    }

    private void fill(DefinitionSheet sheet, Row row, Map<String, Object> into) {
        for (Column column : sheet.columns()) {
            Object value = cells.read(sheet, column, row.number(), row.cell(column.key()));
            if (value != null) {
                nest(into, column.path().split("/"), value);
            }
        }
    }

    @SuppressWarnings("unchecked") // what stands at an inner step was put there by the line below
    private static void nest(Map<String, Object> into, String[] path, Object value) {
        Map<String, Object> inner = into;
        for (int i = 0; i < path.length - 1; i++) {
            inner = (Map<String, Object>) inner.computeIfAbsent(path[i], step -> new LinkedHashMap<String, Object>());
        }
        inner.put(path[path.length - 1], value);
    }

    private static void put(Map<String, Object> into, String member, Object value) {
        boolean empty = value == null
                || value instanceof String text && text.isEmpty()
                || value instanceof List<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
        if (!empty) {
            into.put(member, value);
        }
    }

    private static JsonObject json(Map<?, ?> object) {
        JsonObjectBuilder builder = Json.createObjectBuilder();
        object.forEach((member, value) -> builder.add(String.valueOf(member), value(value)));
        return builder.build();
    }

    private static JsonValue value(Object value) {
        if (value instanceof Map<?, ?> map) {
            return json(map);
        }
        if (value instanceof List<?> list) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            list.forEach(one -> array.add(value(one)));
            return array.build();
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value instanceof Integer whole ? Json.createValue(whole) : Json.createValue(String.valueOf(value));
    }
}
