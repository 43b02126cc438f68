package cn.metrology.lims.web.catalogue;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.CatalogueService;
import cn.metrology.lims.procedure.ScopeAnswer;
import cn.metrology.lims.procedure.ScopeDimension;
import cn.metrology.lims.procedure.ScopeFailure;
import cn.metrology.lims.procedure.ScopeQuestion;
import cn.metrology.lims.procedure.ScopeService;
import cn.metrology.lims.procedure.TestItemView;
import cn.metrology.lims.web.faces.Language;
import cn.metrology.lims.web.faces.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The inquiry on scope.xhtml: may we do this, there and then? */
@Named
@ViewScoped
public class ScopeCheckBean implements Serializable {
    private static final int MOST_SUGGESTIONS = 15;

    @Inject
    private ScopeService service;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private Messages messages;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private String itemCode;
    private ServiceKind serviceKind = ServiceKind.VERIFICATION;
    private BigDecimal rangeMin;
    private BigDecimal rangeMax;
    private String unit;
    private String accuracyClass;
    private String methodEdition;
    private Site site = Site.PINGXIANG;
    private LocalDate day;
    private TestItemView item;
    private ScopeAnswer answer;

    @PostConstruct
    void open() {
        day = Institute.today(clock);
    }

    /** Suggests items by code, Chinese name, initials or regulation. */
    public List<String> suggest(String text) {
        return catalogue.search(new PageRequest(0, MOST_SUGGESTIONS, null, true, Map.of("q", text))).rows().stream()
                .map(TestItemView::code)
                .toList();
    }

    public String label(String code) {
        return code == null || code.isBlank()
                ? ""
                : catalogue.find(code).map(found -> code + " " + found.nameZh()).orElse(code);
    }

    public void choose() {
        item = catalogue.find(itemCode).orElse(null);
        answer = null;
        if (item != null) {
            serviceKind = item.kind();
            unit = item.unit();
            rangeMin = item.rangeMin();
            rangeMax = item.rangeMax();
            methodEdition = item.regulationNo();
        }
    }

    public void check() {
        try {
            answer = service.check(new ScopeQuestion(
                    itemCode, serviceKind, rangeMin, rangeMax, unit, accuracyClass, methodEdition, site, day));
        } catch (BusinessException refusal) {
            answer = null;
            messages.refused(refusal);
        }
    }

    /** Constants by their captions, everything else as it stands. */
    public String shown(ScopeFailure failure, String value) {
        if (value == null || value.isBlank()) {
            return "–";
        }
        if (failure.dimension() == ScopeDimension.SERVICE_KIND) {
            return language.texts().caption(ServiceKind.valueOf(value));
        }
        return failure.dimension() == ScopeDimension.SITE ? language.texts().caption(Site.valueOf(value)) : value;
    }

    public ScopeAnswer getAnswer() {
        return answer;
    }

    public TestItemView getItem() {
        return item;
    }

    public String getItemCode() {
        return itemCode;
    }

    public void setItemCode(String itemCode) {
        this.itemCode = itemCode;
    }

    public ServiceKind getServiceKind() {
        return serviceKind;
    }

    public void setServiceKind(ServiceKind serviceKind) {
        this.serviceKind = serviceKind;
    }

    public BigDecimal getRangeMin() {
        return rangeMin;
    }

    public void setRangeMin(BigDecimal rangeMin) {
        this.rangeMin = rangeMin;
    }

    public BigDecimal getRangeMax() {
        return rangeMax;
    }

    public void setRangeMax(BigDecimal rangeMax) {
        this.rangeMax = rangeMax;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getAccuracyClass() {
        return accuracyClass;
    }

    public void setAccuracyClass(String accuracyClass) {
        this.accuracyClass = accuracyClass;
    }

    public String getMethodEdition() {
        return methodEdition;
    }

    public void setMethodEdition(String methodEdition) {
        this.methodEdition = methodEdition;
    }

    public Site getSite() {
        return site;
    }

    public void setSite(Site site) {
        this.site = site;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
