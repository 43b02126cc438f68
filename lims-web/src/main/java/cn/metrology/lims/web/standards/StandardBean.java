package cn.metrology.lims.web.standards;

import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.standards.InstrumentService;
import cn.metrology.lims.standards.InstrumentView;
import cn.metrology.lims.standards.StandardService;
import cn.metrology.lims.standards.StandardView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** State of standards/standard.xhtml. */
@Named
@ViewScoped
public class StandardBean implements Serializable {
    @Inject
    private StandardService service;

    @Inject
    private InstrumentService instrumentService;

    private String code;
    private StandardView standard;
    private List<InstrumentView> instruments;

    public void load() {
        standard = service.find(code);
        instruments = instrumentService
                .page(new PageRequest(0, PageRequest.LARGEST, "number", true, Map.of("standard", code)))
                .rows();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public StandardView getStandard() {
        return standard;
    }

    public List<InstrumentView> getInstruments() {
        return instruments;
    }
}
