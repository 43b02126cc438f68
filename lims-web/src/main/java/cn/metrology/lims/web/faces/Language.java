package cn.metrology.lims.web.faces;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.OwnAccountService;
import cn.metrology.lims.kernel.Texts;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;

/** The language a person reads: what was chosen in this session or the last time, else what the browser asks for, else Chinese. */
@Named
@SessionScoped
public class Language implements Serializable {
    @Inject
    private OwnAccountService own;

    @Inject
    private CurrentUser user;

    private Locale chosen;
    private boolean remembered;

    public Locale getLocale() {
        if (chosen == null && !remembered && isSignedIn()) {
            remembered = true;
            chosen = user.language().map(Locale::forLanguageTag).orElse(null);
        }
        return chosen != null ? chosen : preferred();
    }

    private static boolean isSignedIn() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context != null && context.getExternalContext().getUserPrincipal() != null;
    }

    public boolean isEnglish() {
        return Texts.ENGLISH.getLanguage().equals(getLocale().getLanguage());
    }

    public String getTag() {
        return getLocale().toLanguageTag();
    }

    public Texts texts() {
        return Texts.of(getLocale());
    }

    /** Chinese becomes English and the other way round; the page is fetched anew. */
    public String change() {
        chosen = isEnglish() ? Texts.CHINESE : Texts.ENGLISH;
        FacesContext context = FacesContext.getCurrentInstance();
        context.getViewRoot().setLocale(chosen);
        if (isSignedIn()) {
            own.chooseLanguage(chosen);
        }
        return null;
    }

    private static Locale preferred() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context == null
                || context.getExternalContext().getRequestHeaderMap().get("Accept-Language") == null) {
            return Texts.CHINESE; // without the header the server would answer with its own locale
        }
        Locale wanted = context.getExternalContext().getRequestLocale();
        return Texts.ENGLISH.getLanguage().equals(wanted.getLanguage()) ? Texts.ENGLISH : Texts.CHINESE;
    }
}
