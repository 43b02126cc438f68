package cn.metrology.lims.web.measurement;

import cn.metrology.lims.web.faces.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** What worksheet.xhtml hands to its script: the words. The values come from the API. */
@Named
@RequestScoped
public class SheetBean {
    private static final List<String> PREFIXES = List.of(
            "measurement.sheet.", "enum.WorksheetStatus.", "enum.ServiceKind.", "enum.Verdict.", "enum.CheckOutcome.");

    @Inject
    private Language language;

    /** JSON that may stand inside a script element: no {@code <}. */
    public String getTexts() {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        language.texts().keys().stream()
                .filter(key -> PREFIXES.stream().anyMatch(key::startsWith))
                .sorted()
                .forEach(key -> texts.add(key, language.texts().text(key)));
        return texts.build().toString().replace("<", "\\u003c");
    }
}
