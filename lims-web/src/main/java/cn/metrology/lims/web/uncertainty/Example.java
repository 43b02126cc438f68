package cn.metrology.lims.web.uncertainty;

import cn.metrology.lims.procedure.BudgetJson;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** The classics, ready to be tried. */
public enum Example {
    GUM_H1,
    GUM_H2,
    EA_4_02_S2,
    JCGM_101_9_3,
    PRESSURE_GAUGE;

    /** The key of its caption. */
    public String getKey() {
        return "uncertainty.Example." + name().toLowerCase(Locale.ROOT);
    }

    Map<String, Object> request() {
        String resource = "/uncertainty-examples/" + name().toLowerCase(Locale.ROOT) + ".json";
        try (InputStream in = Example.class.getResourceAsStream(resource);
                JsonReader reader = Json.createReader(in)) {
            return BudgetJson.map(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
