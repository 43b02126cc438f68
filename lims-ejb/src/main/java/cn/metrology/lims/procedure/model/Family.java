package cn.metrology.lims.procedure.model;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A family is a definition with places to fill: a text {@code ${name}} alone is replaced by the value of the binding whatever
 * it is, inside a longer text by its characters. Under {@code defaults} a family says what an absent value stands for.
 */
final class Family {
    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");

    private final JsonObject values;
    private final JsonObject defaults;

    private Family(JsonObject values, JsonObject defaults) {
        this.values = values;
        this.defaults = defaults;
    }

    static String bind(String family, JsonObject binding) {
        try (JsonReader reader = Json.createReader(new StringReader(family))) {
            JsonObject text = reader.readObject();
            JsonObject defaults =
                    text.containsKey("defaults") ? text.getJsonObject("defaults") : JsonValue.EMPTY_JSON_OBJECT;
            JsonObject body = Json.createObjectBuilder(text).remove("defaults").build();
            return new Family(binding, defaults).fill(body).toString();
        }
    }

    private JsonValue fill(JsonValue value) {
        if (value instanceof JsonObject object) {
            JsonObjectBuilder filled = Json.createObjectBuilder();
            object.forEach((key, child) -> add(filled, key, fill(child)));
            return filled.build();
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder filled = Json.createArrayBuilder();
            array.forEach(child -> addAll(filled, child));
            return filled.build();
        }
        return value instanceof JsonString text ? fill(text.getString()) : value;
    }

    /** A place filled with null leaves its member out. */
    private static void add(JsonObjectBuilder into, String key, JsonValue value) {
        if (value != JsonValue.NULL) {
            into.add(key, value);
        }
    }

    /** A list put where one entry stands brings all its entries; null brings none. */
    private void addAll(JsonArrayBuilder into, JsonValue child) {
        JsonValue filled = fill(child);
        if (child instanceof JsonString && filled instanceof JsonArray many) {
            many.forEach(into::add);
        } else if (filled != JsonValue.NULL) {
            into.add(filled);
        }
    }

    private JsonValue fill(String text) {
        Matcher whole = PLACE.matcher(text);
        if (whole.matches()) {
            return value(whole.group(1));
        }
        return Json.createValue(
                PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(plain(place.group(1)))));
    }

    private JsonValue value(String name) {
        if (values.containsKey(name)) {
            return values.get(name);
        }
        if (!defaults.containsKey(name)) {
            throw new IllegalStateException("Nothing for ${" + name + "} in " + values);
        }
        return fill(defaults.get(name));
    }

    private String plain(String name) {
        JsonValue value = value(name);
        return value instanceof JsonString text ? text.getString() : value == JsonValue.NULL ? "" : value.toString();
    }
}
