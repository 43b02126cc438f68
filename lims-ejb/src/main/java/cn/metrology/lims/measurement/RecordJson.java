package cn.metrology.lims.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.config.PropertyOrderStrategy;
import java.math.BigDecimal;

/**
 * Records as text that is the same for the same content, so that it can be hashed and compared: fields in alphabetical
 * order, decimals digit for digit (RD-07).
 */
@ApplicationScoped
public class RecordJson {
    private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig()
            .withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL)
            .withAdapters(new Digits()));

    public String write(Object record) {
        return jsonb.toJson(record);
    }

    public <T> T read(String text, Class<T> type) {
        return jsonb.fromJson(text, type);
    }

    /** A decimal keeps its digits as text; a JSON number would lose the zeros on the way through other programs. */
    public static class Digits implements JsonbAdapter<BigDecimal, String> {
        @Override
        public String adaptToJson(BigDecimal value) {
            return value.toString();
        }

        @Override
        public BigDecimal adaptFromJson(String text) {
            return new BigDecimal(text);
        }
    }
}
