package cn.metrology.lims.web.measurement;

import cn.metrology.lims.kernel.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Texts in the language that the caller of the API asks for. */
@RequestScoped
public class Wording {
    @Inject
    private HttpServletRequest request;

    String of(String key, List<String> args) {
        return Texts.of(request.getLocale()).text(key, args.toArray());
    }
}
