package cn.metrology.lims.web.rest;

import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a Java type looks like in JSON, in YAML flow style; records and enums get a name of their own. */
final class OpenApiSchemas {
    private final Map<String, List<String>> written = new LinkedHashMap<>();

    Map<String, List<String>> written() {
        return written;
    }

    String flow(Type type) {
        return flow(type, Map.of());
    }

    private String flow(Type type, Map<TypeVariable<?>, Type> bound) {
        if (type instanceof TypeVariable<?> variable) {
            return bound.containsKey(variable) ? flow(bound.get(variable), Map.of()) : "{}";
        }
        if (type instanceof ParameterizedType generic) {
            return parameterized(generic, bound);
        }
        return type instanceof Class<?> plain ? plain(plain) : "{}";
    }

    private String parameterized(ParameterizedType generic, Map<TypeVariable<?>, Type> bound) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] arguments = Arrays.stream(generic.getActualTypeArguments())
                .map(argument ->
                        argument instanceof TypeVariable<?> v && bound.containsKey(v) ? bound.get(v) : argument)
                .toArray(Type[]::new);
        if (Collection.class.isAssignableFrom(raw)) {
            return "{type: array, items: " + flow(arguments[0], bound) + "}";
        }
        if (Optional.class == raw) {
            return flow(arguments[0], bound);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return "{type: object, additionalProperties: " + flow(arguments[1], bound) + "}";
        }
        if (!raw.isRecord()) {
            return "{}";
        }
        Map<TypeVariable<?>, Type> inner = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            inner.put(raw.getTypeParameters()[i], arguments[i]);
        }
        String name = raw.getSimpleName() + "Of"
                + Stream.of(arguments).map(OpenApiSchemas::label).collect(Collectors.joining());
        return record(raw, name, inner);
    }

    private String plain(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "{type: boolean}";
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "{type: integer}";
        }
        if (type == double.class || type == Double.class) {
            return "{type: number}";
        }
        if (type == LocalDate.class) {
            return "{type: string, format: date}";
        }
        if (type == Instant.class) {
            return "{type: string, format: date-time}";
        }
        if (type == byte[].class || InputStream.class.isAssignableFrom(type)) {
            return "{type: string, format: binary}";
        }
        if (type == BigDecimal.class || type == String.class) {
            return "{type: string}";
        }
        if (type.isEnum()) {
            return enumeration(type);
        }
        return type.isRecord() ? record(type, name(type), Map.of()) : type == Response.class ? "{}" : "{type: string}";
    }

    private String enumeration(Class<?> type) {
        String constants =
                Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        written.putIfAbsent(name(type), List.of("type: string", "enum: [" + constants + "]"));
        return reference(name(type));
    }

    private String record(Class<?> type, String name, Map<TypeVariable<?>, Type> bound) {
        if (!written.containsKey(name)) {
            List<String> lines = new ArrayList<>();
            written.put(name, lines);
            lines.add("type: object");
            if (type.getRecordComponents().length > 0) {
                lines.add("properties:");
            }
            for (RecordComponent component : type.getRecordComponents()) {
                lines.add("  " + component.getName() + ": " + flow(component.getGenericType(), bound));
            }
        }
        return reference(name);
    }

    /** A nested type is named after both, because there are many a {@code Row}. */
    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
    }

    private static String label(Type type) {
        return type instanceof Class<?> plain ? name(plain) : "Value";
    }

    private static String reference(String name) {
        return "{$ref: '#/components/schemas/" + name + "'}";
    }
}
