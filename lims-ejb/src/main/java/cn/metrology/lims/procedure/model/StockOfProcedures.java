package cn.metrology.lims.procedure.model;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The texts that come with the software: written out one by one, or a family with the parameters of an item. */
public final class StockOfProcedures {
    private static final String ROOT = "/procedures/";

    private StockOfProcedures() {}

    /** Every definition, ready to read. */
    public static List<String> all() {
        List<String> texts = new ArrayList<>();
        for (String line : resource("index.txt").lines().toList()) {
            String file = line.strip();
            if (file.startsWith("detailed/")) {
                texts.add(resource(file));
            } else if (!file.isEmpty()) {
                texts.addAll(bound(file));
            }
        }
        return texts;
    }

    /** The procedure that a text is about, without reading the rest of it. */
    public static String numberOf(String definition) {
        try (JsonReader reader = Json.createReader(new StringReader(definition))) {
            return reader.readObject().getString("procedure");
        }
    }

    private static List<String> bound(String file) {
        try (JsonReader reader = Json.createReader(new StringReader(resource(file)))) {
            return reader.readArray().stream()
                    .map(JsonValue::asJsonObject)
                    .map(binding -> Family.bind(resource("families/" + binding.getString("family") + ".json"), binding))
                    .toList();
        }
    }

    private static String resource(String file) {
        try (InputStream in = StockOfProcedures.class.getResourceAsStream(ROOT + file)) {
            if (in == null) {
                throw new IllegalStateException("No procedure text " + ROOT + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(ROOT + file, unreadable);
        }
    }
}
