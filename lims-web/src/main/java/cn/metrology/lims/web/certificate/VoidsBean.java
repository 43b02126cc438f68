package cn.metrology.lims.web.certificate;

import cn.metrology.lims.certificate.ExplainGap;
import cn.metrology.lims.certificate.GapNumber;
import cn.metrology.lims.certificate.VoidService;
import cn.metrology.lims.certificate.VoidView;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.web.faces.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** State of certificate/voids.xhtml. */
@Named
@ViewScoped
public class VoidsBean implements Serializable {
    @Inject
    private VoidService service;

    @Inject
    private Messages messages;

    private List<GapNumber> gaps;
    private List<VoidView> explained;
    private final Map<String, String> reasons = new HashMap<>();

    @PostConstruct
    void load() {
        gaps = service.gaps();
        explained = service.all();
    }

    public void explain(GapNumber gap) {
        try {
            service.explain(new ExplainGap(gap.value(), reasons.get(gap.value())));
            messages.done("certificate.voids.done", gap);
            load();
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    public List<GapNumber> getGaps() {
        return gaps;
    }

    public List<VoidView> getExplained() {
        return explained;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }
}
