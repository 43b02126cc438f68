package cn.metrology.lims.reception.store;

import cn.metrology.lims.reception.model.Parameters;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** One JSON object of texts. */
@Converter(autoApply = true)
public class ParametersConverter implements AttributeConverter<Parameters, String> {
    @Override
    public String convertToDatabaseColumn(Parameters parameters) {
        if (parameters == null || parameters.values().isEmpty()) {
            return null;
        }
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(parameters.values()).forEach(object::add);
        return object.build().toString();
    }

    @Override
    public Parameters convertToEntityAttribute(String column) {
        if (column == null) {
            return new Parameters(Map.of());
        }
        try (JsonReader reader = Json.createReader(new StringReader(column))) {
            JsonObject object = reader.readObject();
            Map<String, String> values = new TreeMap<>();
            object.keySet().forEach(key -> values.put(key, object.getString(key)));
            return new Parameters(values);
        }
    }
}
