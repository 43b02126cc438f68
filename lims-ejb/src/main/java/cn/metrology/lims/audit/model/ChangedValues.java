package cn.metrology.lims.audit.model;

import cn.metrology.lims.kernel.Sha256;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Field names with what was in them, written as JSON with sorted names so that equal values make equal text. */
public final class ChangedValues {
    /** MySQL pads DECIMAL(38,18); a value that a person typed never has so many places. */
    private static final int PADDED = 18;

    private static final int LONGEST = 20_000;

    private final Map<String, String> values = new TreeMap<>();

    public void put(String field, Object value) {
        if (value != null) {
            values.put(field, shown(value));
        }
    }

    /** Empty when nothing was in any field. */
    public Optional<String> json() {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        JsonObjectBuilder object = Json.createObjectBuilder();
        values.forEach(object::add);
        return Optional.of(object.build().toString());
    }

    private static String shown(Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes, SHA-256 " + Sha256.of(bytes);
        }
        if (value instanceof BigDecimal number) {
            return (number.scale() >= PADDED ? number.stripTrailingZeros() : number).toPlainString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(ChangedValues::shown).sorted().toList().toString();
        }
        String text = value.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "… (" + text.length() + ")";
    }
}
