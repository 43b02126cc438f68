package cn.metrology.lims.web.procedure;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.ProcedureRow;
import cn.metrology.lims.procedure.ProcedureService;
import cn.metrology.lims.procedure.ProcedureStatus;
import cn.metrology.lims.web.faces.PageModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Page state of procedures.xhtml: the filters and the lazy list. */
@Named
@ViewScoped
public class ProceduresBean implements Serializable {
    @Inject
    private ProcedureService service;

    private final Map<String, String> filters = new HashMap<>();
    private PageModel<ProcedureRow> rows;

    @PostConstruct
    void open() {
        rows = new PageModel<>(service::search, ProcedureRow::number);
    }

    public void search() {
        for (String name : new String[] {"q", "service", "status", "open"}) {
            rows.filter(name, filters.get(name));
        }
    }

    public void clear() {
        filters.clear();
        search();
    }

    public PageModel<ProcedureRow> getRows() {
        return rows;
    }

    public Map<String, String> getFilters() {
        return filters;
    }

    public ServiceKind[] getKinds() {
        return ServiceKind.values();
    }

    public ProcedureStatus[] getStatuses() {
        return ProcedureStatus.values();
    }
}
