package cn.metrology.lims.web.standards;

import cn.metrology.lims.standards.InstrumentService;
import cn.metrology.lims.standards.InstrumentView;
import cn.metrology.lims.web.faces.PageModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** State of standards/instruments.xhtml. */
@Named
@ViewScoped
public class InstrumentsBean implements Serializable {
    @Inject
    private InstrumentService service;

    private PageModel<InstrumentView> rows;
    private String text;

    @PostConstruct
    void start() {
        rows = new PageModel<>(service::page, InstrumentView::number);
    }

    public void search() {
        rows.filter("text", text);
    }

    public PageModel<InstrumentView> getRows() {
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
