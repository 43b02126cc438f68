package cn.metrology.lims.procedure.model;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.DefinitionError;
import cn.metrology.lims.uncertainty.expression.ExpressionException;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An object of the definition text with its place in it, so that a refusal names the place. Unknown members are refused. */
final class Node {
    private final String path;
    private final JsonObject object;
    private final Set<String> asked = new HashSet<>();

    Node(String path, JsonObject object) {
        this.path = path;
        this.object = object;
    }

    String path() {
        return path;
    }

    boolean has(String key) {
        asked.add(key);
        return object.containsKey(key) && object.get(key) != JsonValue.NULL;
    }

    String text(String key) {
        return optional(key).orElseThrow(() -> refusal(key, "MISSING"));
    }

    String text(String key, String standing) {
        return optional(key).orElse(standing);
    }

    Optional<String> optional(String key) {
        return has(key) ? Optional.of(plain(key, object.get(key))) : Optional.empty();
    }

    boolean flag(String key, boolean standing) {
        return has(key) ? object.getBoolean(key) : standing;
    }

    BigDecimal number(String key) {
        return optional(key).map(text -> decimal(key, text)).orElse(null);
    }

    Integer whole(String key) {
        BigDecimal number = number(key);
        return number == null ? null : Integer.valueOf(number.intValueExact());
    }

    Formula formula(String key) {
        return optional(key).map(text -> formula(key, text)).orElse(null);
    }

    Formula formula(String key, String text) {
        try {
            return Formula.of(text);
        } catch (ExpressionException malformed) {
            throw refusal(key, text + ": " + malformed.getMessage());
        }
    }

    Condition condition(String key) {
        return optional(key).map(text -> condition(key, text)).orElse(Condition.ALWAYS);
    }

    private Condition condition(String key, String text) {
        try {
            return Condition.of(text);
        } catch (IllegalArgumentException | ExpressionException malformed) {
            throw refusal(key, text + ": " + malformed.getMessage());
        }
    }

    Caption caption(String stem) {
        String zh = text(stem + "Zh");
        return new Caption(zh, text(stem + "En", zh));
    }

    List<String> texts(String key) {
        if (!has(key)) {
            return List.of();
        }
        return array(key).stream().map(value -> plain(key, value)).toList();
    }

    List<Node> nodes(String key) {
        if (!has(key)) {
            return List.of();
        }
        List<Node> nodes = new ArrayList<>();
        for (JsonValue value : array(key)) {
            if (!(value instanceof JsonObject child)) {
                throw refusal(key, "OBJECT");
            }
            nodes.add(new Node(path + "/" + key + "/" + nodes.size(), child));
        }
        return nodes;
    }

    Optional<Node> node(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (!(object.get(key) instanceof JsonObject child)) {
            throw refusal(key, "OBJECT");
        }
        return Optional.of(new Node(path + "/" + key, child));
    }

    /** Members in their order, as text. */
    Map<String, String> members() {
        Map<String, String> members = new LinkedHashMap<>();
        object.forEach((key, value) -> {
            asked.add(key);
            members.put(key, plain(key, value));
        });
        return members;
    }

    /** A misspelt member would silently be a rule that does not apply. */
    void close() {
        for (String key : object.keySet()) {
            if (!asked.contains(key)) {
                throw refusal(key, "UNKNOWN_MEMBER");
            }
        }
    }

    BusinessException refusal(String key, String problem) {
        return new BusinessException(DefinitionError.DEFINITION_UNREADABLE, path + "/" + key, problem);
    }

    private JsonArray array(String key) {
        if (!(object.get(key) instanceof JsonArray array)) {
            throw refusal(key, "ARRAY");
        }
        return array;
    }

    private String plain(String key, JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue().toPlainString();
        }
        throw refusal(key, "TEXT");
    }

    private BigDecimal decimal(String key, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            throw refusal(key, text);
        }
    }
}
