package cn.metrology.lims.casefile;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads {@code {"cases": [ … ]}}, a bare list of cases or a single case, one case at a time. */
final class CaseFile {
    private final Path path;

    CaseFile(Path path) {
        this.path = path;
    }

    void forEach(Consumer<Map<String, Object>> action) throws IOException {
        try (InputStream in = Files.newInputStream(path);
                JsonParser parser = Json.createParser(in)) {
            JsonParser.Event first = parser.next();
            if (first == JsonParser.Event.START_ARRAY) {
                each(parser, action);
            } else {
                cases(parser, action);
            }
        }
    }

    /** The outer object: either it has a list of cases, or it is itself the only case. */
    private void cases(JsonParser parser, Consumer<Map<String, Object>> action) {
        Map<String, Object> outer = new LinkedHashMap<>();
        boolean listed = false;
        while (parser.next() == JsonParser.Event.KEY_NAME) {
            String key = parser.getString();
            JsonParser.Event value = parser.next();
            if (key.equals("cases") && value == JsonParser.Event.START_ARRAY) {
                each(parser, action);
                listed = true;
            } else {
                outer.put(key, plain(parser.getValue()));
            }
        }
        if (!listed) {
            action.accept(outer);
        }
    }

    private static void each(JsonParser parser, Consumer<Map<String, Object>> action) {
        parser.getArrayStream().forEach(value -> action.accept(toMap(value.asJsonObject())));
    }

    private static Map<String, Object> toMap(JsonObject object) {
        Map<String, Object> map = new LinkedHashMap<>();
        object.forEach((key, value) -> map.put(key, plain(value)));
        return map;
    }

    private static List<Object> toList(JsonArray array) {
        List<Object> list = new ArrayList<>(array.size());
        array.forEach(value -> list.add(plain(value)));
        return list;
    }

    private static Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> toMap(value.asJsonObject());
            case ARRAY -> toList(value.asJsonArray());
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).bigDecimalValue();
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
        };
    }
}
