package cn.metrology.lims.uncertainty.cases;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reference cases among the test resources, as the plain maps that the engine reads. */
final class ReferenceFile {
    private ReferenceFile() {}

    static List<Map<String, Object>> cases(String group) {
        String path = "/reference/" + group + ".json";
        try (InputStream in = ReferenceFile.class.getResourceAsStream(path)) {
            JsonArray cases = Json.createReader(in).readObject().getJsonArray("cases");
            List<Map<String, Object>> read = new ArrayList<>();
            cases.forEach(c -> read.add(map(c.asJsonObject())));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static Map<String, Object> map(JsonObject object) {
        Map<String, Object> map = new LinkedHashMap<>();
        object.forEach((key, value) -> map.put(key, plain(value)));
        return map;
    }

    private static Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> map(value.asJsonObject());
            case ARRAY -> value.asJsonArray().stream().map(ReferenceFile::plain).toList();
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).bigDecimalValue();
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
        };
    }
}
