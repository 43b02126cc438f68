package cn.metrology.lims.web.standards;

import cn.metrology.lims.measurement.StandardUseRow;
import cn.metrology.lims.measurement.StandardUseService;
import cn.metrology.lims.web.faces.PageModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The tab for the use of standards/standard.xhtml. */
@Named
@ViewScoped
public class StandardUseBean implements Serializable {
    @Inject
    private StandardUseService service;

    @Inject
    private StandardBean standard;

    private PageModel<StandardUseRow> rows;

    @PostConstruct
    void start() {
        rows = new PageModel<>(request -> service.page(standard.getCode(), request), row -> Long.toString(row.key()));
    }

    public PageModel<StandardUseRow> getRows() {
        return rows;
    }
}
