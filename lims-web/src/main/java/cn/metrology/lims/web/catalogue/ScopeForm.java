package cn.metrology.lims.web.catalogue;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.ScopeEntryData;
import cn.metrology.lims.procedure.ScopeSource;
import cn.metrology.lims.procedure.TestItemView;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The input fields of a scope entry. */
public class ScopeForm implements Serializable {
    private ScopeSource source = ScopeSource.LEGAL;
    private ServiceKind serviceKind;
    private String itemCode;
    private String itemName;
    private String quantity;
    private String unit;
    private BigDecimal rangeMin;
    private BigDecimal rangeMax;
    private String accuracyText;
    private String finestClass;
    private String cmc;
    private String methodEdition;
    private Site site = Site.PINGXIANG;
    private String limits;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String documentNumber;

    static ScopeForm of(ScopeEntryData data) {
        ScopeForm form = new ScopeForm();
        form.source = data.source();
        form.serviceKind = data.serviceKind();
        form.itemCode = data.itemCode();
        form.itemName = data.itemName();
        form.quantity = data.quantity();
        form.unit = data.unit();
        form.rangeMin = data.rangeMin();
        form.rangeMax = data.rangeMax();
        form.accuracyText = data.accuracyText();
        form.finestClass = data.finestClass();
        form.cmc = data.cmc();
        form.methodEdition = data.methodEdition();
        form.site = data.site();
        form.limits = data.limits();
        form.validUntil = data.validUntil();
        form.documentNumber = data.documentNumber();
        return form;
    }

    /** What the catalogue knows about the item, so that nobody types it again. */
    void fill(TestItemView item) {
        serviceKind = item.kind();
        itemName = item.nameZh();
        quantity = item.quantity();
        unit = item.unit();
        rangeMin = item.rangeMin();
        rangeMax = item.rangeMax();
        accuracyText = item.accuracySpec();
        methodEdition = item.regulationNo();
    }

    ScopeEntryData data() {
        return new ScopeEntryData(
                source,
                serviceKind,
                itemCode,
                itemName,
                quantity,
                unit,
                rangeMin,
                rangeMax,
                accuracyText,
                finestClass,
                cmc,
                methodEdition,
                site,
                limits,
                validFrom,
                validUntil,
                documentNumber);
    }

    public ScopeSource getSource() {
        return source;
    }

    public void setSource(ScopeSource source) {
        this.source = source;
    }

    public ServiceKind getServiceKind() {
        return serviceKind;
    }

    public void setServiceKind(ServiceKind serviceKind) {
        this.serviceKind = serviceKind;
    }

    public String getItemCode() {
        return itemCode;
    }

    public void setItemCode(String itemCode) {
        this.itemCode = itemCode;
    }

    public String getItemName() {
        return itemName;
    }

    public void setItemName(String itemName) {
        this.itemName = itemName;
    }

    public String getQuantity() {
        return quantity;
    }

    public void setQuantity(String quantity) {
        this.quantity = quantity;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
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

    public String getAccuracyText() {
        return accuracyText;
    }

    public void setAccuracyText(String accuracyText) {
        this.accuracyText = accuracyText;
    }

    public String getFinestClass() {
        return finestClass;
    }

    public void setFinestClass(String finestClass) {
        this.finestClass = finestClass;
    }

    public String getCmc() {
        return cmc;
    }

    public void setCmc(String cmc) {
        this.cmc = cmc;
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

    public String getLimits() {
        return limits;
    }

    public void setLimits(String limits) {
        this.limits = limits;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }
}
