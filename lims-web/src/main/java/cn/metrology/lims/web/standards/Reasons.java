package cn.metrology.lims.web.standards;

import cn.metrology.lims.standards.UnusableReason;
import cn.metrology.lims.web.faces.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Why a standard may not be used, as a sentence with a way out. */
@Named
@RequestScoped
public class Reasons {
    @Inject
    private Language language;

    public String of(UnusableReason reason) {
        Object[] args = reason.args().stream().map(this::shown).toArray();
        return language.texts().text(reason.code().key(), args);
    }

    /** States travel by name; the reader sees their caption. */
    private String shown(String arg) {
        for (String family : new String[] {"InstrumentStatus", "StandardStatus", "Site"}) {
            String key = "enum." + family + "." + arg;
            if (language.texts().has(key)) {
                return language.texts().text(key);
            }
        }
        return arg;
    }
}
