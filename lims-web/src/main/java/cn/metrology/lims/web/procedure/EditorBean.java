package cn.metrology.lims.web.procedure;

import cn.metrology.lims.web.faces.Language;
import cn.metrology.lims.web.faces.WordsForScripts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the pages of procedures hand to their scripts: the words. The values come from the API. */
@Named
@RequestScoped
public class EditorBean {
    private static final List<String> PREFIXES = List.of(
            "procedure.editor.",
            "procedure.trial.",
            "enum.ServiceKind.",
            "enum.ItemUse.",
            "enum.Verdict.",
            "enum.CheckOutcome.");

    @Inject
    private Language language;

    public String getTexts() {
        return WordsForScripts.of(language.texts(), PREFIXES);
    }
}
