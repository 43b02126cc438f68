package cn.metrology.lims.web.faces;

import cn.metrology.lims.kernel.Texts;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** The words that a page hands to its script, as JSON that may stand inside a script element: no {@code <}. */
public final class WordsForScripts {
    private WordsForScripts() {}

    public static String of(Texts words, List<String> prefixes) {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        words.keys().stream()
                .filter(key -> prefixes.stream().anyMatch(key::startsWith))
                .sorted()
                .forEach(key -> texts.add(key, words.text(key)));
        return texts.build().toString().replace("<", "\\u003c");
    }
}
