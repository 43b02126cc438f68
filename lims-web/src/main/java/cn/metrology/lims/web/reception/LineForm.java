package cn.metrology.lims.web.reception;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.DecisionRule;
import cn.metrology.lims.procedure.ItemUse;
import cn.metrology.lims.procedure.TestItemView;
import cn.metrology.lims.reception.CapabilityAnswer;
import cn.metrology.lims.reception.LineDetails;
import cn.metrology.lims.reception.MandatoryPurpose;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** One instrument as it is typed at the counter. Numbers stay text until the order is sent, so that nothing typed is lost. */
public class LineForm implements Serializable {
    private String itemCode;
    private String instrumentName;
    private ServiceKind serviceKind = ServiceKind.VERIFICATION;
    private String model;
    private String serial;
    private String manufacturer;
    private String rangeMin;
    private String rangeMax;
    private String unit;
    private String accuracyClass;
    private String resolution;
    private ItemUse use = ItemUse.SUBSEQUENT;
    private MandatoryPurpose mandatoryPurpose = MandatoryPurpose.NONE;
    private String requirement;
    private String accessories;
    private String condition;
    private boolean conformityWanted;
    private DecisionRule decisionRule;
    private String fee;
    private String waiverReason;
    private Map<String, String> parameters = Map.of();
    private CapabilityAnswer capability;
    private final Map<String, String> errors = new LinkedHashMap<>();

    public LineForm() {}

    LineForm(LineDetails said) {
        itemCode = said.itemCode();
        instrumentName = said.instrumentName();
        serviceKind = said.serviceKind();
        model = said.model();
        serial = said.serial();
        manufacturer = said.manufacturer();
        rangeMin = typed(said.rangeMin());
        rangeMax = typed(said.rangeMax());
        unit = said.unit();
        accuracyClass = said.accuracyClass();
        resolution = typed(said.resolution());
        use = said.use();
        mandatoryPurpose = said.mandatoryPurpose();
        requirement = said.requirement();
        accessories = said.accessories();
        condition = said.condition();
        conformityWanted = said.conformityWanted();
        decisionRule = said.decisionRule();
        fee = typed(said.fee());
        waiverReason = said.waiverReason();
        parameters = said.parameters();
    }

    /** The catalogue fills in what it knows; what the person typed before stays. */
    void choose(TestItemView entry) {
        itemCode = entry.code();
        instrumentName = firstName(entry.nameZh());
        serviceKind = entry.kind();
        unit = entry.unit();
        if (serviceKind == ServiceKind.VERIFICATION) {
            conformityWanted = false;
            decisionRule = null;
        }
    }

    /** An entry may list several names, or kinds in brackets: the first name is the usual one. */
    private static String firstName(String names) {
        return names.split("[/、(（]", 2)[0].strip();
    }

    /** The line as a command carries it; a number that is none is noted as an error of its field. */
    LineDetails details(String notANumber) {
        errors.clear();
        return new LineDetails(
                itemCode,
                instrumentName,
                serviceKind,
                model,
                serial,
                manufacturer,
                number("rangeMin", rangeMin, notANumber),
                number("rangeMax", rangeMax, notANumber),
                unit,
                accuracyClass,
                number("resolution", resolution, notANumber),
                parameters,
                use,
                mandatoryPurpose,
                requirement,
                accessories,
                condition,
                conformityWanted,
                conformityWanted ? decisionRule : null,
                number("fee", fee, notANumber),
                waiverReason);
    }

    private BigDecimal number(String field, String typed, String notANumber) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return new BigDecimal(typed.strip());
        } catch (NumberFormatException malformed) {
            errors.put(field, notANumber.replace("{0}", typed));
            return null;
        }
    }

    /** Whether there is enough to ask what can be promised. */
    boolean askable() {
        return itemCode != null && serviceKind != null;
    }

    boolean blank() {
        return itemCode == null && instrumentName == null && serial == null && model == null;
    }

    private static String typed(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    public boolean isVerification() {
        return serviceKind == ServiceKind.VERIFICATION;
    }

    public boolean isFree() {
        return capability != null && capability.mandatory();
    }

    public CapabilityAnswer getCapability() {
        return capability;
    }

    void answer(CapabilityAnswer given) {
        capability = given;
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    /** The style of a field that was refused. */
    public String mark(String field) {
        return errors.containsKey(field) ? "refused" : "";
    }

    public String getItemCode() {
        return itemCode;
    }

    public void setItemCode(String itemCode) {
        this.itemCode = itemCode;
    }

    public String getInstrumentName() {
        return instrumentName;
    }

    public void setInstrumentName(String instrumentName) {
        this.instrumentName = instrumentName;
    }

    public ServiceKind getServiceKind() {
        return serviceKind;
    }

    public void setServiceKind(ServiceKind serviceKind) {
        this.serviceKind = serviceKind;
    }

    public String getModel() {
        return model;
    }

    public void setModel(String model) {
        this.model = model;
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }

    public String getManufacturer() {
        return manufacturer;
    }

    public void setManufacturer(String manufacturer) {
        this.manufacturer = manufacturer;
    }

    public String getRangeMin() {
        return rangeMin;
    }

    public void setRangeMin(String rangeMin) {
        this.rangeMin = rangeMin;
    }

    public String getRangeMax() {
        return rangeMax;
    }

    public void setRangeMax(String rangeMax) {
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

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }

    public ItemUse getUse() {
        return use;
    }

    public void setUse(ItemUse use) {
        this.use = use;
    }

    public MandatoryPurpose getMandatoryPurpose() {
        return mandatoryPurpose;
    }

    public void setMandatoryPurpose(MandatoryPurpose mandatoryPurpose) {
        this.mandatoryPurpose = mandatoryPurpose;
    }

    public String getRequirement() {
        return requirement;
    }

    public void setRequirement(String requirement) {
        this.requirement = requirement;
    }

    public String getAccessories() {
        return accessories;
    }

    public void setAccessories(String accessories) {
        this.accessories = accessories;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public boolean isConformityWanted() {
        return conformityWanted;
    }

    public void setConformityWanted(boolean conformityWanted) {
        this.conformityWanted = conformityWanted;
    }

    public DecisionRule getDecisionRule() {
        return decisionRule;
    }

    public void setDecisionRule(DecisionRule decisionRule) {
        this.decisionRule = decisionRule;
    }

    public String getFee() {
        return fee;
    }

    public void setFee(String fee) {
        this.fee = fee;
    }

    public String getWaiverReason() {
        return waiverReason;
    }

    public void setWaiverReason(String waiverReason) {
        this.waiverReason = waiverReason;
    }
}
