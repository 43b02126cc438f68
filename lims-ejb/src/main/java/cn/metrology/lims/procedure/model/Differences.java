package cn.metrology.lims.procedure.model;

import cn.metrology.lims.procedure.DefinitionDifference;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares two definitions place by place; entries of a list are recognised by their key, not by their position. */
public final class Differences {
    private Differences() {}

    public static List<DefinitionDifference> between(String before, String after) {
        Map<String, String> old = flat(before);
        Map<String, String> fresh = flat(after);
        Set<String> places = new LinkedHashSet<>(old.keySet());
        places.addAll(fresh.keySet());
        List<DefinitionDifference> differences = new ArrayList<>();
        for (String place : places) {
            if (!Objects.equals(old.get(place), fresh.get(place))) {
                differences.add(new DefinitionDifference(place, old.get(place), fresh.get(place)));
            }
        }
        return differences;
    }

    private static Map<String, String> flat(String json) {
        Map<String, String> flat = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            collect("", reader.readObject(), flat);
        }
        return flat;
    }

    private static void collect(String place, JsonValue value, Map<String, String> into) {
        if (value instanceof JsonObject object) {
            object.forEach((key, child) -> collect(place.isEmpty() ? key : place + "/" + key, child, into));
        } else if (value instanceof JsonArray array) {
            int position = 0;
            for (JsonValue child : array) {
                collect(place + "/" + name(child, position++), child, into);
            }
        } else {
            into.put(place, value instanceof JsonString text ? text.getString() : value.toString());
        }
    }

    private static String name(JsonValue entry, int position) {
        if (entry instanceof JsonObject object) {
            for (String key : List.of("key", "nameZh", "titleZh", "what", "value")) {
                if (object.containsKey(key)) {
                    return object.getString(key, String.valueOf(position));
                }
            }
        }
        return String.valueOf(position);
    }
}
