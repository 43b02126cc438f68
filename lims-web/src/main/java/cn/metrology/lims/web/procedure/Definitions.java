package cn.metrology.lims.web.procedure;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;

/** The text of a definition as people read it: indented JSON. */
final class Definitions {
    private static final JsonWriterFactory INDENTED =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private Definitions() {}

    static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    static String pretty(String json) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = INDENTED.createWriter(text)) {
            writer.writeObject(object(json));
        }
        return text.toString().strip();
    }
}
