package cn.metrology.lims.web.reception;

import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.procedure.CatalogueService;
import cn.metrology.lims.procedure.TestItemView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Finds catalogue items while a person types a name, its first letters, a regulation or a code. */
@Named
@RequestScoped
public class CatalogueItemPicker {
    private static final int PROPOSALS = 15;

    @Inject
    private CatalogueService catalogue;

    public List<TestItemView> propose(String typed) {
        return catalogue
                .search(new PageRequest(0, PROPOSALS, null, true, Map.of("q", typed)))
                .rows();
    }

    /** What is shown for a chosen code. */
    public String label(Object chosen) {
        if (chosen instanceof TestItemView entry) {
            return label(entry);
        }
        String code = chosen == null ? "" : chosen.toString();
        return catalogue.find(code).map(CatalogueItemPicker::label).orElse(code);
    }

    private static String label(TestItemView entry) {
        return entry.nameZh() + " · " + entry.regulationNo();
    }
}
