package cn.metrology.lims.web.catalogue;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.CatalogueService;
import cn.metrology.lims.procedure.Confidence;
import cn.metrology.lims.procedure.EditTestItem;
import cn.metrology.lims.procedure.MetrologyField;
import cn.metrology.lims.procedure.RegisterService;
import cn.metrology.lims.procedure.RegulationView;
import cn.metrology.lims.procedure.ScopeEntryView;
import cn.metrology.lims.procedure.ScopeRegisterService;
import cn.metrology.lims.procedure.TestItemColumns;
import cn.metrology.lims.procedure.TestItemView;
import cn.metrology.lims.web.faces.Me;
import cn.metrology.lims.web.faces.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** Page state of item.xhtml: one item, its form, its scope. */
@Named
@ViewScoped
public class ItemBean implements Serializable {
    @Inject
    private CatalogueService service;

    @Inject
    private RegisterService registers;

    @Inject
    private ScopeRegisterService scopeRegister;

    @Inject
    private Messages messages;

    @Inject
    private Me me;

    private String code;
    private TestItemView item;
    private RegulationView regulation;
    private List<ScopeEntryView> scope = List.of();
    private Map<String, String> cells = new HashMap<>();
    private String reason;
    private boolean editing;

    /** Without a code the page offers an empty form for a new item. */
    public void open() {
        if (code == null || code.isBlank()) {
            editing = true;
            cells.put("mandatory", "false");
            cells.put("fee_free_livelihood", "false");
            cells.put("confidence", Confidence.MEDIUM.name());
            return;
        }
        item = service.find(code).orElse(null);
        if (item == null) {
            Faces.getExternalContext().setResponseStatus(404);
            return;
        }
        show();
    }

    private void show() {
        cells = new HashMap<>(TestItemColumns.cells(item.data()));
        regulation = registers.regulation(item.regulationNo()).orElse(null);
        if (me.may("scope.read")) {
            scope = scopeRegister
                    .search(new PageRequest(0, 50, null, true, Map.of("item", item.code())))
                    .rows();
        }
    }

    public void edit() {
        editing = true;
        reason = null;
    }

    public void cancel() {
        editing = false;
        show();
    }

    public void save() {
        try {
            item = service.edit(new EditTestItem(cells, item == null ? null : item.version(), reason));
            editing = false;
            code = item.code();
            show();
            messages.done("catalogue.item.saved", item.code());
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    public void confirm() {
        try {
            item = service.confirm(item.code(), item.version());
            messages.done("catalogue.item.confirmedNow", item.code());
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    public boolean isKnown() {
        return item != null;
    }

    public TestItemView getItem() {
        return item;
    }

    public RegulationView getRegulation() {
        return regulation;
    }

    public List<ScopeEntryView> getScope() {
        return scope;
    }

    public Map<String, String> getCells() {
        return cells;
    }

    public boolean isEditing() {
        return editing;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public MetrologyField[] getFields() {
        return MetrologyField.values();
    }

    public ServiceKind[] getKinds() {
        return ServiceKind.values();
    }

    public Confidence[] getConfidences() {
        return Confidence.values();
    }
}
