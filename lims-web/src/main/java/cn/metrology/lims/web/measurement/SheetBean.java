package cn.metrology.lims.web.measurement;

import cn.metrology.lims.web.faces.Language;
import cn.metrology.lims.web.faces.WordsForScripts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What worksheet.xhtml hands to its script: the words. The values come from the API. */
@Named
@RequestScoped
public class SheetBean {
    private static final List<String> PREFIXES = List.of(
            "measurement.sheet.", "enum.WorksheetStatus.", "enum.ServiceKind.", "enum.Verdict.", "enum.CheckOutcome.");

    @Inject
    private Language language;

    public String getTexts() {
        return WordsForScripts.of(language.texts(), PREFIXES);
    }
}
