package cn.metrology.lims.traceability;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;

/** Pictures as text, the same text for the same picture. */
final class GraphJson {
    private static final Jsonb JSONB =
            JsonbBuilder.create(new JsonbConfig().withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL));

    private GraphJson() {}

    static String write(GraphView view) {
        return JSONB.toJson(view);
    }

    static GraphView read(String text) {
        return JSONB.fromJson(text, GraphView.class);
    }
}
