package cn.metrology.lims.procedure.model;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text of a procedure with the figures that were confirmed since it was written. */
final class ConfirmedText {
    private ConfirmedText() {}

    static String of(String json, List<ValueConfirmation> confirmations) {
        if (confirmations.isEmpty()) {
            return json;
        }
        Map<String, ValueConfirmation> byKey = new HashMap<>();
        confirmations.forEach(confirmation -> byKey.put(confirmation.key(), confirmation));
        JsonObject text;
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            text = reader.readObject();
        }
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (JsonValue value : text.getJsonArray("values")) {
            ValueConfirmation confirmation = byKey.get(value.asJsonObject().getString("key"));
            values.add(confirmation == null ? value : confirmed(value.asJsonObject(), confirmation));
        }
        return Json.createObjectBuilder(text).add("values", values).build().toString();
    }

    private static JsonValue confirmed(JsonObject value, ValueConfirmation confirmation) {
        JsonObjectBuilder builder = Json.createObjectBuilder(value).add("confirmed", true);
        confirmation.figure().ifPresent(figure -> builder.add("figure", figure.toPlainString()));
        return builder.add("basis", confirmation.basis()).build();
    }
}
