package cn.metrology.lims.web.catalogue;

import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.CatalogueExchangeService;
import cn.metrology.lims.procedure.CatalogueService;
import cn.metrology.lims.procedure.Confidence;
import cn.metrology.lims.procedure.MetrologyField;
import cn.metrology.lims.procedure.TestItemView;
import cn.metrology.lims.web.faces.PageModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** Page state of items.xhtml: the filters and the lazy list. */
@Named
@ViewScoped
public class ItemsBean implements Serializable {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private CatalogueService service;

    @Inject
    private CatalogueExchangeService exchange;

    private final Map<String, String> filters = new HashMap<>();
    private PageModel<TestItemView> items;

    @PostConstruct
    void open() {
        items = new PageModel<>(service::search, TestItemView::code);
    }

    public void search() {
        for (String name : new String[] {"q", "field", "kind", "confirmed", "mandatory", "confidence"}) {
            items.filter(name, filters.get(name));
        }
    }

    public void clear() {
        filters.clear();
        search();
    }

    /** What the filters show, all pages of it. */
    public StreamedContent getWorkbook() {
        Map<String, String> wanted = new HashMap<>();
        filters.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                wanted.put(name, value);
            }
        });
        byte[] file = exchange.export(new PageRequest(0, 1, null, true, wanted));
        return DefaultStreamedContent.builder()
                .name("test-items.xlsx")
                .contentType(WORKBOOK)
                .contentLength((long) file.length)
                .stream(() -> new ByteArrayInputStream(file))
                .build();
    }

    public PageModel<TestItemView> getItems() {
        return items;
    }

    public Map<String, String> getFilters() {
        return filters;
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
