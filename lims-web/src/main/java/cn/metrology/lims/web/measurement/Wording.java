package cn.metrology.lims.web.measurement;

import cn.metrology.lims.kernel.Texts;
import cn.metrology.lims.measurement.EnvironmentQuantity;
import cn.metrology.lims.procedure.Hole;
import cn.metrology.lims.procedure.HoleKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Texts in the language that the caller of the API asks for. */
@RequestScoped
public class Wording {
    @Inject
    private HttpServletRequest request;

    public String of(String key, List<String> args) {
        return texts().text(key, args.toArray());
    }

    /** What is missing, with the name of the quantity or fact as people know it. */
    public String of(Hole hole) {
        Object[] args = hole.args().toArray();
        if (hole.kind() == HoleKind.ENVIRONMENT || hole.kind() == HoleKind.MISSING_ENVIRONMENT) {
            args[0] = EnvironmentQuantity.of(hole.args().get(0));
        }
        String fact = "measurement.sheet.fact." + hole.place();
        if (hole.kind() == HoleKind.MISSING_FACT && texts().has(fact)) {
            args[0] = texts().text(fact);
        }
        return texts().text(hole.textKey(), args);
    }

    private Texts texts() {
        return Texts.of(request.getLocale());
    }
}
