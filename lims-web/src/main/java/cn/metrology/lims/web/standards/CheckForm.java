package cn.metrology.lims.web.standards;

import cn.metrology.lims.standards.CheckMethod;
import java.io.Serializable;
import java.time.LocalDate;

/** A plan of intermediate checks, or a check, being typed. */
public class CheckForm implements Serializable {
    private String instrument;
    private String quantity;
    private String unit;
    private CheckMethod method = CheckMethod.CHECK_STANDARD;
    private String checkStandard;
    private String reference;
    private String limit;
    private String basis;
    private int readingsPerCheck = 3;
    private int intervalMonths = 6;
    private LocalDate firstDue;
    private LocalDate checkedOn;
    private String conditions;
    private String readings;
    private String reason;

    public String getInstrument() {
        return instrument;
    }

    public void setInstrument(String instrument) {
        this.instrument = instrument;
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

    public CheckMethod getMethod() {
        return method;
    }

    public void setMethod(CheckMethod method) {
        this.method = method;
    }

    public String getCheckStandard() {
        return checkStandard;
    }

    public void setCheckStandard(String checkStandard) {
        this.checkStandard = checkStandard;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getLimit() {
        return limit;
    }

    public void setLimit(String limit) {
        this.limit = limit;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public int getReadingsPerCheck() {
        return readingsPerCheck;
    }

    public void setReadingsPerCheck(int readingsPerCheck) {
        this.readingsPerCheck = readingsPerCheck;
    }

    public int getIntervalMonths() {
        return intervalMonths;
    }

    public void setIntervalMonths(int intervalMonths) {
        this.intervalMonths = intervalMonths;
    }

    public LocalDate getFirstDue() {
        return firstDue;
    }

    public void setFirstDue(LocalDate firstDue) {
        this.firstDue = firstDue;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public void setCheckedOn(LocalDate checkedOn) {
        this.checkedOn = checkedOn;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions;
    }

    public String getReadings() {
        return readings;
    }

    public void setReadings(String readings) {
        this.readings = readings;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
