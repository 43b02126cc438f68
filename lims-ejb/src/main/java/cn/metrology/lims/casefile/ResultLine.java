package cn.metrology.lims.casefile;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** One line of output: {@code {"id": …, "result": …}} or {@code {"id": …, "error": code, "message": text}}. */
final class ResultLine {
    private ResultLine() {}

    static String result(String id, Map<String, Object> result) {
        return line(id, generator -> write(generator, "result", result));
    }

    static String error(String id, String code, String message) {
        return line(id, generator -> {
            generator.write("error", code);
            write(generator, "message", message);
        });
    }

    private interface Rest {
        void write(JsonGenerator generator);
    }

    private static String line(String id, Rest rest) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = Json.createGenerator(text)) {
            generator.writeStartObject();
            write(generator, "id", id);
            rest.write(generator);
            generator.writeEnd();
        }
        return text.toString();
    }

    private static void write(JsonGenerator generator, String key, Object value) {
        generator.writeKey(key);
        write(generator, value);
    }

    private static void write(JsonGenerator generator, Object value) {
        if (value == null || isNotANumber(value)) {
            generator.writeNull();
        } else if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            map.forEach((key, entry) -> write(generator, key.toString(), entry));
            generator.writeEnd();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            list.forEach(entry -> write(generator, entry));
            generator.writeEnd();
        } else if (value instanceof double[] numbers) {
            generator.writeStartArray();
            for (double number : numbers) {
                write(generator, (Object) number);
            }
            generator.writeEnd();
        } else {
            writeLeaf(generator, value);
        }
    }

    private static void writeLeaf(JsonGenerator generator, Object value) {
        if (value instanceof Boolean flag) {
            generator.write(flag);
        } else if (value instanceof BigDecimal decimal) {
            generator.write(decimal);
        } else if (value instanceof Integer || value instanceof Long) {
            generator.write(((Number) value).longValue());
        } else if (value instanceof BigInteger integer) {
            generator.write(integer);
        } else if (value instanceof Number number) {
            generator.write(number.doubleValue());
        } else {
            generator.write(value.toString());
        }
    }

    /** JSON has no infinities: a quantity that is not defined, such as infinite degrees of freedom, is null. */
    private static boolean isNotANumber(Object value) {
        return value instanceof Double number && !Double.isFinite(number);
    }
}
